using GraphQL.Types;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;

namespace ProjectsApi.Features.People.SignIns;

[ConnectionName("AccessEvents")]
public sealed class AccessEventType : ObjectGraphType<AccessEventView>
{
    public AccessEventType()
    {
        Name = "AccessEvent";
        Description = "Something that happened to an account; written once, and never with a secret(账户事件)";
        this.RequirePermission(nameof(Permission.ManagePeople));
        this.Field("eventId", e => e.Id, "Key; later events have larger ones(事件标识)");
        this.Field("at", e => e.At, "Instant(时间)");
        this.Field("kind", e => e.Kind, "What happened(事件类型)");
        this.Reference<FindPeople, PersonType, Person, PersonView, AccessEventView>(
            "person", e => e.PersonId, "Whose account; none when no account has the address that was given, which is not kept(所属人员)");
        this.Reference<FindPeople, PersonType, Person, PersonView, AccessEventView>(
            "actor", e => e.ActorId, "Who did it; none for somebody who had not proved who they are(操作人)");
        this.Field("address", e => e.Address, "Network address that it came from(来源地址)");
        this.Field("client", e => e.Client, "What the client called itself(客户端)");
        this.Field("requestId", e => e.RequestId, "Request that the logs know by the same identifier(请求标识)");
        this.Field(
            "sessionId", e => e.SessionId == null ? null : GlobalId.Encode(SessionType.TypeName, e.SessionId.Value),
            "Session that it happened to(会话标识)", typeof(IdGraphType));
    }
}
