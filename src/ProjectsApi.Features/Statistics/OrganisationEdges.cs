using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Statistics.Reporting;

namespace ProjectsApi.Features.Statistics;

/// <summary>Fields of an organisation from this slice.</summary>
internal static class OrganisationEdges
{
    public static void AddTo(Row<Organisation> organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        OrganisationFreshnessField.AddTo(organisation);
    }
}
