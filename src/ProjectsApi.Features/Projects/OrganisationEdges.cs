using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

/// <summary>Fields of an organisation from this slice.</summary>
internal static class OrganisationEdges
{
    public static void AddTo(Row<Organisation> organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        organisation.List<Project>("projects", p => p.ResponsibleOrganisationId, "Projects of which the organisation is responsible(负责的项目)")
            .CurrentOnly();
    }
}
