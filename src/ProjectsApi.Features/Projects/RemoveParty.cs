using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("A party to remove from a project(移除参建单位)")]
internal sealed record RemovePartyInput : ChangeInput
{
    [Description("Party(参建单位)")]
    [IdOf(ProjectPartyRow.TypeName)]
    public required Guid ProjectPartyId { get; init; }
}

internal sealed class RemoveParty : IWriteCase<RemovePartyInput, ProjectParty>
{
    public async Task<ProjectParty?> DecideAsync(WriteContext write, RemovePartyInput input, CancellationToken cancellationToken)
    {
        if (await write.FindAsync<ProjectParty>(input.ProjectPartyId, "projectPartyId", cancellationToken) is not { } party)
        {
            return null;
        }

        write.ExpectVersion(party, input.ExpectedVersion);
        write.Database.Remove(party);
        return party;
    }
}
