using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>Event of a subscription: a change with its cursor.</summary>
internal sealed class ChangeEvent(Change change)
{
    public string Cursor => ChangeCursor.Encode(Change.Sequence);

    public Change Change { get; } = change;

    public Guid? ProjectId => Change.ProjectId;
}
