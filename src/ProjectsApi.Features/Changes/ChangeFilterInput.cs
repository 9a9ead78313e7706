using ProjectsApi.Contract.Filtering;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <remarks>Subscriptions evaluate it in memory, as <see cref="ChangePredicate"/> compiles it.</remarks>
public sealed class ChangeFilterInput : FilterInputType<Change>
{
    public ChangeFilterInput()
        : base("Change", "Which changes(变更筛选)")
    {
        Where("sequence", c => c.Sequence, "Place in the log(序号)");
        Where("transactionId", c => c.TransactionId, "What was written together(事务编号)");
        Where("at", c => c.At, "Instant of the change(变更时间)");
        Where("entity", c => c.Entity, "Type of the row, such as Project(实体类型)");
        WhereAnyId("entityId", c => c.EntityId, "Row, by a global identifier of any type(实体标识)");
        Where("kind", c => c.Kind, "What happened to the row(变更类型)");
        WhereId("projectId", c => c.ProjectId, "Project", "Project that the row belongs to(所属项目)");
        WhereId("actorId", c => c.ActorId, "Person", "Person who changed it(变更人)");
        Where("requestId", c => c.RequestId, "Request that made the change(请求标识)");
    }
}
