using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

internal static class ChangesQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        var changes = new ConnectionField<Change>(
            "changes",
            "Changes, oldest first. A cursor of this order is a position in the log, after which subscriptions resume(变更记录列表)");
        ChangeRow.Limit(changes);
        changes.AcceptingCursors(ChangeCursor.InCommonFormat).AddTo(root);
    }
}
