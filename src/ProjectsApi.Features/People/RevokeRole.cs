using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("A role to revoke(撤销角色)")]
internal sealed record RevokeRoleInput : WriteInput
{
    [Description("Role of a person(授权)")]
    [IdOf(RoleGrantRow.TypeName)]
    public required Guid RoleGrantId { get; init; }
}

internal sealed class RevokeRole : IWriteCase<RevokeRoleInput, Person>
{
    public async Task<Person?> DecideAsync(WriteContext write, RevokeRoleInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<RoleGrant>(input.RoleGrantId, "roleGrantId", cancellationToken) is not { } grant)
        {
            return null;
        }

        if (grant.PersonId == write.Viewer.PersonId)
        {
            write.AddError("roleGrantId", "This role is your own; ask another administrator to revoke it.");
        }

        write.Database.Remove(grant);
        return await write.Database.People.AsTracking().SingleAsync(p => p.Id == grant.PersonId, cancellationToken);
    }
}
