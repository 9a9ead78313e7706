using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Investments;

/// <summary>Planned investment of a project in a year, or in one month of it (年度、月度投资计划).</summary>
public sealed class InvestmentPlan : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required int Year { get; set; }

    /// <summary>1 to 12; null for the plan of the whole year.</summary>
    public int? Month { get; set; }

    /// <summary>Yuan.</summary>
    public required decimal Amount { get; set; }
}
