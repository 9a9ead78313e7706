using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

public static class ChangesQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        var changes = new ConnectionField<Change>(
            "changes",
            "What was changed, oldest first; in this order a cursor is a place in the log, from which the subscriptions go on(变更记录列表)");
        ChangeRow.Limit(changes);
        changes.AcceptingCursors(ChangeCursor.InCommonFormat).AddTo(root);
    }
}
