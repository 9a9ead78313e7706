using System.ComponentModel;

namespace ProjectsApi.Data.SignIns;

[Description("Kind of proof that a session carries (会话类型)")]
public enum SessionKind
{
    [Description("Access and refresh tokens (令牌)")]
    Token = 1,

    [Description("A cookie (浏览器 Cookie)")]
    Cookie = 2,
}
