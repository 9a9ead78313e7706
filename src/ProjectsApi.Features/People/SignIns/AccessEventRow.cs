using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.SignIns;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People.SignIns;

/// <summary>Account events, newest first.</summary>
internal sealed class AccessEventRow : Row<AccessEvent>
{
    public AccessEventRow()
        : base(
            "AccessEvent",
            "AccessEvents",
            "Event of an account, without secrets(账户事件)",
            ColumnProjection.Of,
            SortKey.By<AccessEvent, Guid>("eventId", e => e.Id))
    {
        Permission = nameof(Access.Permission.ManagePeople);
        OrderedBy(SortKey.By<AccessEvent, DateTime>("at", e => e.At, descending: true));
        Column("eventId", e => e.Id, "Key; later events have larger keys(事件标识)", filter: false, order: false);
        Column("at", e => e.At, "Instant(时间)");
        Column("kind", e => e.Kind, "Kind of event(事件类型)");
        Reference<Person>(
            "person", e => e.PersonId, "Owner of the account. None when no account has the given address, which is not stored(所属人员)");
        Reference<Person>("actor", e => e.ActorId, "Person who acted; none for an unauthenticated caller(操作人)");
        Key("personId", e => e.PersonId, PersonRow.TypeName, "Owner of the account(所属人员)");
        Key("actorId", e => e.ActorId, PersonRow.TypeName, "Person who acted(操作人)");
        Column("address", e => e.Address, "Network address of the client(来源地址)", order: false);
        Column("client", e => e.Client, "Name that the client sent(客户端)", filter: false, order: false);
        Column("requestId", e => e.RequestId, "Identifier of the request in the logs(请求标识)", order: false);
        Computed(
            "sessionId", e => e.SessionId == null ? null : GlobalId.Encode(SessionType.TypeName, e.SessionId.Value),
            "Session concerned(会话标识)", typeof(IdGraphType));
        Key("sessionId", e => e.SessionId, SessionType.TypeName, "Session(会话标识)");
    }
}
