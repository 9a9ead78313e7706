using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.Reading;

/// <summary>What the view of every row of the register carries.</summary>
public abstract class RegisterView : IEntityView
{
    public Guid Id { get; init; }

    public long Version { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime UpdatedAt { get; init; }

    public bool IsSample { get; init; }

    public string? SourceTitle { get; init; }

    public DateOnly? SourcePublishedOn { get; init; }
}
