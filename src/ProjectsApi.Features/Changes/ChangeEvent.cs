using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>What a subscriber gets.</summary>
public sealed class ChangeEvent(Change change)
{
    public string Cursor => ChangeCursor.Encode(Change.Sequence);

    public Change Change { get; } = change;

    public Guid? ProjectId => Change.ProjectId;
}
