using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Projects;

/// <summary>Day on which a project entered a stage (阶段推进记录).</summary>
public sealed class StageEntry : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required ProjectStage Stage { get; set; }

    public required DateOnly EnteredOn { get; set; }

    /// <summary>Why, as for a suspension.</summary>
    public string? Reason { get; set; }
}
