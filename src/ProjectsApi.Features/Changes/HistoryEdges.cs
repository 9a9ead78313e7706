using ProjectsApi.Data.Changes;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Changes;

/// <summary>Field <c>history</c> of every row in the log.</summary>
internal static class HistoryEdges
{
    private const string Meaning =
        "Changes of this row itself, newest first; rows below it have their own, "
        + "and changes(where: { projectId }) gives everything under a project(变更历史)";

    public static void AddTo(IRegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.List<Change>(
            "history", c => c.EntityId, Meaning, with: list => ChangeRow.Limit(
                list.Named<HistoryConnection>().OrderedBy(LogOrder.NewestFirst)));
    }
}
