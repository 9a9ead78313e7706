using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Statistics.Months;

namespace ProjectsApi.Features.Statistics;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        ProjectMonthsField.AddTo(project);
    }
}
