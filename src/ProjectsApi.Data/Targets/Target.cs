using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Data.Targets;

/// <summary>Figures that a project, a phase or the park is to reach in a period.</summary>
public abstract class Target : Entity
{
    public required TargetScope Scope { get; set; }

    /// <summary>Contributing project, in every scope.</summary>
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Phase of the same project; required in the scope of a phase.</summary>
    public Guid? PhaseId { get; set; }

    public Phase? Phase { get; set; }

    /// <summary>Required in the scope of a park.</summary>
    public string? ParkName { get; set; }

    /// <summary>Null for a target without a date.</summary>
    public int? Year { get; set; }

    /// <summary>Part of the year; needs the year.</summary>
    public PeriodPart? Part { get; set; }
}
