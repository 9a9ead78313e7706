using ProjectsApi.Data.Model;
using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Data.Projects;

/// <summary>Phase of a project (分期) with its target period and capacity.</summary>
public sealed class Phase : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    /// <summary>Place among the project's phases, from 1.</summary>
    public required int Ordinal { get; set; }

    public required string Name { get; set; }

    public int? TargetYear { get; set; }

    /// <summary>Part of the target year; needs the year.</summary>
    public PeriodPart? TargetPart { get; set; }

    /// <summary>Planned capacity per year, in <see cref="CapacityUnit"/>.</summary>
    public decimal? CapacityQuantity { get; set; }

    public string? CapacityUnit { get; set; }

    /// <summary>Day on which the phase reached its target.</summary>
    public DateOnly? ActualOn { get; set; }
}
