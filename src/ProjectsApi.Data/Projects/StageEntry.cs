using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Projects;

/// <summary>Day on which a project entered a stage (阶段推进记录).</summary>
public sealed class StageEntry : Entity
{
    public required Guid ProjectId { get; init; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required ProjectStage Stage { get; init; }

    public required DateOnly EnteredOn { get; init; }

    /// <summary>Day on which the next stage was entered; null in the present stage. Not a column: reads compute it.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Why, as for a suspension.</summary>
    public string? Reason { get; init; }
}
