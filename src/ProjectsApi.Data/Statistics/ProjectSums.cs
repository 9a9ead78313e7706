namespace ProjectsApi.Data.Statistics;

/// <summary>Sums of one project in one year (项目年度汇总).</summary>
public sealed class ProjectSums : YearSums
{
    public required Guid ProjectId { get; init; }
}
