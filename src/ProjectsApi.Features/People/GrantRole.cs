using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.People;

[Description("A role to grant(授予角色)")]
internal sealed record GrantRoleInput : WriteInput
{
    [Description("Person(人员)")]
    [IdOf(PersonRow.TypeName)]
    public required Guid PersonId { get; init; }

    [Description("Role(角色)")]
    public required Role Role { get; init; }

    [Description("Organisation of the role(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }
}

internal sealed class GrantRole : IWriteCase<GrantRoleInput, Person>
{
    public async Task<Person?> DecideAsync(WriteContext write, GrantRoleInput input, CancellationToken cancellationToken)
    {
        var person = await write.FindAsync<Person>(input.PersonId, "personId", cancellationToken);
        var organisation = await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken);
        if (person is null || organisation is null)
        {
            return null;
        }

        if (await write.Database.RoleGrants.AnyAsync(
            g => g.PersonId == person.Id && g.Role == input.Role && g.OrganisationId == organisation.Id, cancellationToken))
        {
            write.AddError("role", "The person already has this role for this organisation.");
            return person;
        }

        write.Database.Add(new RoleGrant { PersonId = person.Id, Role = input.Role, OrganisationId = organisation.Id });
        return person;
    }
}
