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
            "Something that happened to an account; written once, and never with a secret(账户事件)",
            Copies.Of,
            SortKey.By<AccessEvent, Guid>("eventId", e => e.Id))
    {
        Permission = nameof(Access.Permission.ManagePeople);
        OrderedBy(SortKey.By<AccessEvent, DateTime>("at", e => e.At, descending: true));
        Column("eventId", e => e.Id, "Key; later events have larger ones(事件标识)", filter: false, order: false);
        Column("at", e => e.At, "Instant(时间)");
        Column("kind", e => e.Kind, "What happened(事件类型)");
        Reference<Person>(
            "person", e => e.PersonId, "Whose account; none when no account has the address that was given, which is not kept(所属人员)");
        Reference<Person>("actor", e => e.ActorId, "Who did it; none for somebody who had not proved who they are(操作人)");
        Key("personId", e => e.PersonId, PersonRow.TypeName, "Whose account(所属人员)");
        Key("actorId", e => e.ActorId, PersonRow.TypeName, "Who did it(操作人)");
        Column("address", e => e.Address, "Network address that it came from(来源地址)", order: false);
        Column("client", e => e.Client, "What the client called itself(客户端)", filter: false, order: false);
        Column("requestId", e => e.RequestId, "Request that the logs know by the same identifier(请求标识)", order: false);
        Computed(
            "sessionId", e => e.SessionId == null ? null : GlobalId.Encode(SessionType.TypeName, e.SessionId.Value),
            "Session that it happened to(会话标识)", typeof(IdGraphType));
        Key("sessionId", e => e.SessionId, SessionType.TypeName, "Session(会话标识)");
    }
}
