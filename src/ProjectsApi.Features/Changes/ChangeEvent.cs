using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>What a subscriber gets.</summary>
public sealed class ChangeEvent(Change change)
{
    public string Cursor => ChangeCursor.Encode(change.Sequence);

    public ChangeView Change { get; } = ChangeView.Of(change);

    public Guid? ProjectId => change.ProjectId;
}
