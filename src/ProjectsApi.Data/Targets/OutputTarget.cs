using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Targets;

/// <summary>Target for the output of a project, a phase or the park, in quantity and in value (产出目标).</summary>
public sealed class OutputTarget : Entity
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

    public string? ProductName { get; set; }

    /// <summary>In <see cref="QuantityUnit"/>.</summary>
    public decimal? PlannedQuantity { get; set; }

    /// <summary>In <see cref="QuantityUnit"/>.</summary>
    public decimal? ActualQuantity { get; set; }

    public string? QuantityUnit { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? PlannedValue { get; set; }

    /// <summary>Yuan.</summary>
    public decimal? ActualValue { get; set; }
}
