using ProjectsApi.Data.Changes;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Changes;

/// <summary>Field <c>history</c> of every row in the log.</summary>
internal static class HistoryEdges
{
    private const string Meaning =
        "Changes of this row, newest first, without those of rows below it. "
        + "The query changes(where: { projectId }) gives all changes under a project(变更历史)";

    public static void AddTo(IRegisterRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.List<Change>(
            "history", c => c.EntityId, Meaning, with: list => ChangeRow.Limit(
                list.Named<HistoryConnection>().OrderedBy(LogOrder.NewestFirst)));
    }
}
