using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class StageEntryView : RegisterView
{
    public Guid ProjectId { get; init; }

    public ProjectStage Stage { get; init; }

    public DateOnly EnteredOn { get; init; }

    /// <summary>Day on which the next stage was entered; null while this one lasts.</summary>
    public DateOnly? LeftOn { get; init; }

    public string? Reason { get; init; }
}
