using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

[Description("New parent of an organisation, which moves with everything below it(调整上级单位)")]
internal sealed record MoveOrganisationInput : ChangeInput
{
    [Description("Organisation(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }

    [Description("New parent; required, null makes the organisation a root(新的上级单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> ParentId { get; init; }
}

internal sealed class MoveOrganisation : IWriteCase<MoveOrganisationInput, Organisation>
{
    public async Task<Organisation?> DecideAsync(WriteContext write, MoveOrganisationInput input, CancellationToken cancellationToken)
    {
        // Two concurrent moves could create a cycle that neither of them sees.
        await write.LockChangeLogAsync(cancellationToken);
        if (await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken) is not { } organisation)
        {
            return null;
        }

        write.ExpectVersion(organisation, input.ExpectedVersion);
        if (!input.ParentId.IsGiven)
        {
            write.AddError("parentId", "Give the id of the new parent, or null for a root.");
            return organisation;
        }

        if (await write.FindAsync<Organisation>(input.ParentId.Value, "parentId", cancellationToken) is { } parent
            && await LoopAsync(write, organisation, parent, cancellationToken) is { } cycle)
        {
            write.AddError("parentId", $"The organisation would be below itself: {cycle}. Choose a parent that is not below it.");
        }
        else
        {
            organisation.ParentId = input.ParentId.Value;
        }

        return organisation;
    }

    /// <summary>Names from the organisation down to its new parent; null when there is no cycle.</summary>
    private static async Task<string?> LoopAsync(
        WriteContext write, Organisation organisation, Organisation parent, CancellationToken cancellationToken)
    {
        List<string> path = [organisation.Name];
        // An existing cycle must not hang the server.
        var visited = new HashSet<Guid>();
        for (var ancestor = parent; ancestor is not null
            && visited.Add(ancestor.Id); ancestor = await AboveAsync(write, ancestor, cancellationToken))
        {
            if (ancestor.Id == organisation.Id)
            {
                return string.Join(" › ", path.Append(organisation.Name).Reverse());
            }

            path.Add(ancestor.Name);
        }

        return null;
    }

    private static async Task<Organisation?> AboveAsync(
        WriteContext write, Organisation child, CancellationToken cancellationToken) => child.ParentId is null
        ? null
        : await write.Database.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == child.ParentId, cancellationToken);
}
