using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

/// <summary>Figures of the filtered projects, overall and grouped.</summary>
internal sealed class StatisticsCells(DateOnly asOfMonth, IReadOnlyDictionary<StatisticsCell, ProjectFigures> cells)
{
    public ProjectFigures Overall => Sum(cells.Values);

    public IReadOnlyList<StatisticsGroup<ProjectStage>> ByStage => By(cell => cell.Stage, (a, b) => a.CompareTo(b));

    public IReadOnlyList<StatisticsGroup<ProjectCategory>> ByCategory => By(cell => cell.Category, (a, b) => a.CompareTo(b));

    public IReadOnlyList<StatisticsGroup<StageInCategory>> ByStageAndCategory => By(
        cell => new StageInCategory(cell.Category, cell.Stage),
        (a, b) => (a.Category, a.Stage).CompareTo((b.Category, b.Stage)));

    /// <summary>Organisations with a plan, the best lead first. Equal leads have the same rank.</summary>
    public IReadOnlyList<OrganisationRank> Ranking
    {
        get
        {
            var leads = ByOrganisation.Where(group => group.Key is not null && group.Figures.Lead is not null)
                .OrderByDescending(group => group.Figures.Lead).ToList();
            return leads.ConvertAll(group => new OrganisationRank(
                1 + leads.FindIndex(other => other.Figures.Lead == group.Figures.Lead), group.Key, group.Figures));
        }
    }

    public IReadOnlyList<StatisticsGroup<Guid?>> ByOrganisation => By(cell => cell.OrganisationId, Nullable.Compare);

    private List<StatisticsGroup<TKey>> By<TKey>(Func<StatisticsCell, TKey> key, Comparison<TKey> order) =>
    [
        .. cells.GroupBy(cell => key(cell.Key), cell => cell.Value)
            .OrderBy(group => group.Key, Comparer<TKey>.Create(order))
            .Select(group => new StatisticsGroup<TKey>(group.Key, Sum(group))),
    ];

    private ProjectFigures Sum(IEnumerable<ProjectFigures> figures)
    {
        var all = figures.ToList();
        return new ProjectFigures
        {
            Count = all.Sum(f => f.Count),
            TotalInvestment = all.Sum(f => f.TotalInvestment),
            CompletedSinceStart = all.Sum(f => f.CompletedSinceStart),
            CompletedThisYear = all.Sum(f => f.CompletedThisYear),
            AnnualPlan = all.Any(f => f.AnnualPlan is not null) ? all.Sum(f => f.AnnualPlan) : null,
            MonthsElapsed = asOfMonth.Month,
            PlannedJobs = all.Sum(f => f.PlannedJobs),
            ActualJobs = all.Sum(f => f.ActualJobs),
            PlannedOutput = all.Sum(f => f.PlannedOutput),
            ActualOutput = all.Sum(f => f.ActualOutput),
        };
    }
}
