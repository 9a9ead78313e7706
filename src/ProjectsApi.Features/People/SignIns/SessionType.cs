using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.People.SignIns;

internal sealed class SessionType : ObjectGraphType<SessionView>
{
    public const string TypeName = "Session";

    public SessionType()
    {
        Name = TypeName;
        Description = "A sign-in of the caller with its renewals(登录会话)";
        this.Field(
            "sessionId", s => GlobalId.Encode(TypeName, s.Id), "Identifier, for endSession(会话标识)", typeof(NonNullGraphType<IdGraphType>));
        this.Field("kind", s => s.Kind, "Credential of the session(会话类型)");
        this.Field("startedAt", s => s.StartedAt, "Instant of the sign-in(登录时间)");
        this.Field(
            "lastUsedAt", s => s.LastUsedAt, "Instant of the latest renewal; for a cookie, of the latest use, to some minutes(最近使用时间)");
        this.Field("expiresAt", s => s.ExpiresAt, "Expiry, unless the session is used before(到期时间)");
        this.Field("address", s => s.Address, "Network address of the sign-in; none if not recorded(来源地址)");
        this.Field("client", s => s.Client, "Name that the client sent; none if it sent no name(客户端)");
        this.Field("isCurrent", s => s.IsCurrent, "Whether this request belongs to it(是否当前会话)");
    }
}
