using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

/// <summary>What this slice hangs on an organisation.</summary>
internal static class OrganisationEdges
{
    public static void AddTo(Row<Organisation> organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        organisation.List<Project>("projects", p => p.ResponsibleOrganisationId, "Projects that the organisation answers for(负责的项目)")
            .OnlyNow();
    }
}
