using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Rows of the hub. A row is a fact with the least it needs; the test names what matters to it.</summary>
public static class ProjectVerbs
{
    public static Task<Project> HasProjectAsync(
        this TestApi api, string name, Action<Project>? with = null, ProjectStage stage = ProjectStage.UnderConstruction)
    {
        var project = new Project { Id = api.NextKey(), Name = name, Category = ProjectCategory.Industry, Stage = stage };
        with?.Invoke(project);
        return api.AddAsync(project);
    }

    public static Task<Organisation> HasOrganisationAsync(this TestApi api, string name, Action<Organisation>? with = null)
    {
        var organisation = new Organisation { Id = api.NextKey(), Name = name, Kind = OrganisationKind.SubdistrictOffice };
        with?.Invoke(organisation);
        return api.AddAsync(organisation);
    }

    public static Task<Phase> HasPhaseAsync(this TestApi api, Project project, int ordinal, Action<Phase>? with = null)
    {
        var phase = new Phase { Id = api.NextKey(), ProjectId = project.Id, Ordinal = ordinal, Name = $"第{ordinal}期" };
        with?.Invoke(phase);
        return api.AddAsync(phase);
    }

    public static Task<ProjectParty> HasPartyAsync(
        this TestApi api, Project project, Organisation organisation, PartyRole role, decimal? sharePercent = null) =>
        api.AddAsync(new ProjectParty
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            OrganisationId = organisation.Id,
            Role = role,
            SharePercent = sharePercent,
        });
}
