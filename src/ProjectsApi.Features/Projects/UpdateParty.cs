using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("New role or share of a party; omitted values stay, null clears. The organisation cannot change(修改参建单位)")]
internal sealed record UpdatePartyInput : ChangeInput
{
    [Description("Party(参建单位)")]
    [IdOf(ProjectPartyRow.TypeName)]
    public required Guid ProjectPartyId { get; init; }

    [Description("Role(角色)")]
    public Optional<PartyRole> Role { get; init; }

    [Description("Share, percent, 0 to 100; shares of one role total at most 100(出资比例)")]
    public Optional<decimal?> SharePercent { get; init; }
}

internal sealed class UpdateParty : IWriteCase<UpdatePartyInput, ProjectParty>
{
    public async Task<ProjectParty?> DecideAsync(WriteContext write, UpdatePartyInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ProjectParties.Where(p => p.Id == input.ProjectPartyId)
                .Select(p => p.ProjectId), cancellationToken);
        if (await write.FindAsync<ProjectParty>(input.ProjectPartyId, "projectPartyId", cancellationToken) is not { } party)
        {
            return null;
        }

        write.ExpectVersion(party, input.ExpectedVersion);
        party.Role = input.Role.Or(party.Role);
        party.SharePercent = input.SharePercent.Or(party.SharePercent);
        await Parties.CheckAsync(write, party, "role", cancellationToken);
        return party;
    }
}
