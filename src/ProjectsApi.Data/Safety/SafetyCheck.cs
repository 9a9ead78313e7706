using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Safety;

/// <summary>Safety check of a project's site (安全检查).</summary>
public sealed class SafetyCheck : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required DateOnly CheckedOn { get; set; }

    public required SafetyCheckKind Kind { get; set; }

    public Guid? InspectingOrganisationId { get; set; }

    public Organisation? InspectingOrganisation { get; set; }

    /// <summary>Score of the check table, 0 to 100.</summary>
    public decimal? Score { get; set; }

    /// <summary>Whether a sub-table scored zero, which fails the check at any score (JGJ 59).</summary>
    public bool HasZeroItem { get; set; }

    public string? Note { get; set; }

    public List<Finding> Findings => field ??= [];
}
