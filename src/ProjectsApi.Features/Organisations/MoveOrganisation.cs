using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Organisations;

[Description("New place of an organisation in the tree, with everything below it(调整上级单位)")]
internal sealed record MoveOrganisationInput : ChangeInput
{
    [Description("Organisation(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }

    [Description("Organisation above from now on; null for the top, and it must be said(新的上级单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public Optional<Guid?> ParentId { get; init; }
}

internal sealed class MoveOrganisation : IWriteCase<MoveOrganisationInput, Organisation>
{
    public async Task<Organisation?> DecideAsync(WriteContext write, MoveOrganisationInput input, CancellationToken cancellationToken)
    {
        // Two moves at once could close a loop that neither of them sees.
        await write.LockChangeLogAsync(cancellationToken);
        if (await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken) is not { } organisation)
        {
            return null;
        }

        write.Expect(organisation, input.ExpectedVersion);
        if (!input.ParentId.IsGiven)
        {
            write.Wrong("parentId", "Say where the organisation goes: the id of the one above, or null for the top.");
            return organisation;
        }

        if (await write.FindAsync<Organisation>(input.ParentId.Value, "parentId", cancellationToken) is { } parent
            && await LoopAsync(write, organisation, parent, cancellationToken) is { } loop)
        {
            write.Wrong("parentId", $"The organisation would lie below itself: {loop}. Choose one that is not below it.");
        }
        else
        {
            organisation.ParentId = input.ParentId.Value;
        }

        return organisation;
    }

    /// <summary>The way from the new parent up to the organisation, as names; null when there is none.</summary>
    private static async Task<string?> LoopAsync(
        WriteContext write, Organisation organisation, Organisation parent, CancellationToken cancellationToken)
    {
        List<string> way = [organisation.Name];
        // A loop that is there already must not hold up the server.
        var seen = new HashSet<Guid>();
        for (var above = parent; above is not null && seen.Add(above.Id); above = await AboveAsync(write, above, cancellationToken))
        {
            if (above.Id == organisation.Id)
            {
                return string.Join(" › ", way.Append(organisation.Name).Reverse());
            }

            way.Add(above.Name);
        }

        return null;
    }

    private static async Task<Organisation?> AboveAsync(
        WriteContext write, Organisation below, CancellationToken cancellationToken) => below.ParentId is null
        ? null
        : await write.Database.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == below.ParentId, cancellationToken);
}
