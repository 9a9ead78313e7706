using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

/// <summary>What this slice hangs on an organisation.</summary>
public static class OrganisationEdges
{
    public static void AddTo(OrganisationType organisation) =>
        Lists.Projects("projects", "Projects that the organisation answers for(负责的项目)")
            .AddTo<FindProjects, Organisation, OrganisationView>(organisation, p => p.ResponsibleOrganisationId)
            .OnlyNow();
}
