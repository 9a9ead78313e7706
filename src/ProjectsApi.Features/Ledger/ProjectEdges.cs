using GraphQL.Types;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Ledger;

/// <summary>Fields of a project from this slice.</summary>
internal static class ProjectEdges
{
    public static void AddTo(Row<Project> project)
    {
        ArgumentNullException.ThrowIfNull(project);
        project.List<InvestmentRecord>(
            "ledger",
            i => i.ProjectId,
            "Investment ledger(投资台账)",
            p => p.InvestmentRecords,
            ledger => ledger.Narrow(
                new QueryArgument<IntGraphType> { Name = "year", Description = "Calendar year; all years when absent(年份)" }, r => r.Year));
    }
}
