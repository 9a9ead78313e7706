using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

[Description("A new party of a project(新增参建单位)")]
internal sealed record AddPartyInput : WriteInput
{
    [Description("Project(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Organisation; each only once per role(单位)")]
    [IdOf(OrganisationRow.TypeName)]
    public required Guid OrganisationId { get; init; }

    [Description("Role(角色)")]
    public required PartyRole Role { get; init; }

    [Description("Share, percent, 0 to 100; shares of one role total at most 100(出资比例)")]
    public decimal? SharePercent { get; init; }
}

internal sealed class AddParty : IWriteCase<AddPartyInput, ProjectParty>
{
    public async Task<ProjectParty?> DecideAsync(WriteContext write, AddPartyInput input, CancellationToken cancellationToken)
    {
        await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        await write.FindAsync<Organisation>(input.OrganisationId, "organisationId", cancellationToken);
        var party = new ProjectParty
        {
            ProjectId = input.ProjectId,
            OrganisationId = input.OrganisationId,
            Role = input.Role,
            SharePercent = input.SharePercent,
        };
        await Parties.CheckAsync(write, party, "organisationId", cancellationToken);
        write.Database.Add(party);
        return party;
    }
}
