using GraphQL.Types;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Changes;

/// <summary>What this slice hangs on every row that the log keeps.</summary>
public static class HistoryEdges
{
    private const string Meaning =
        "Changes of this row itself, newest first; rows below it have their own, and changes(where: { projectId }) tells of everything under a project(变更历史)";

    public static void AddTo<TEntity, TView>(ComplexGraphType<TView> row)
        where TEntity : Entity
        where TView : RegisterView =>
        Lists.Changes("history", Meaning).Named<HistoryConnection>().AddTo<FindHistory, TEntity, TView>(row, c => c.EntityId);
}
