using ProjectsApi.Contract.Filtering;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.People.SignIns;

public sealed class AccessEventFilterInput : FilterInputType<AccessEvent>
{
    public AccessEventFilterInput()
        : base("AccessEvent", "Which account events(账户事件筛选)")
    {
        Where("at", e => e.At, "Instant(时间)");
        Where("kind", e => e.Kind, "What happened(事件类型)");
        WhereId("personId", e => e.PersonId, PersonType.TypeName, "Whose account(所属人员)");
        WhereId("actorId", e => e.ActorId, PersonType.TypeName, "Who did it(操作人)");
        Where("address", e => e.Address, "Network address that it came from(来源地址)");
        Where("requestId", e => e.RequestId, "Request(请求标识)");
        WhereId("sessionId", e => e.SessionId, SessionType.TypeName, "Session(会话标识)");
    }
}
