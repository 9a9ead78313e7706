using GraphQL.Types;

namespace ProjectsApi.Features.Changes;

public static class ChangesQueries
{
    public static void AddTo(ObjectGraphType root) =>
        Lists.Changes("changes", "What was changed, oldest first; in this order a cursor is a place in the log, from which the subscriptions go on(变更记录列表)")
            .AddTo<FindChanges>(root);
}
