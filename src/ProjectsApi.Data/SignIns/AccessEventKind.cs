using System.ComponentModel;

namespace ProjectsApi.Data.SignIns;

[Description("Kind of event of an account (账户事件类型)")]
public enum AccessEventKind
{
    [Description("Somebody signed in (登录成功)")]
    SignedIn = 1,

    [Description("Wrong address or password, or an account that may not sign in (登录失败)")]
    SignInFailed = 2,

    [Description("The password was right, and a second factor was asked for (要求第二因素)")]
    SecondFactorAsked = 3,

    [Description("The password was right and the second factor wrong (第二因素错误)")]
    SecondFactorFailed = 4,

    [Description("Too many failures: further attempts from the same origin are refused for a while (账户锁定)")]
    LockedOut = 5,

    [Description("Attempt during a lock-out, refused regardless of its credentials (锁定期间被拒)")]
    SignInRefused = 6,

    [Description("The person signed out (退出登录)")]
    SignedOut = 7,

    [Description("The person ended sessions from another session (远程退出)")]
    SessionsEnded = 8,

    [Description("Refresh refused: the session is over or no longer renewed (失效会话续签被拒)")]
    RefreshRefused = 9,

    [Description("A refresh token came a second time, and its session was ended (续签令牌被重放)")]
    RefreshReused = 10,

    [Description("An administrator made a sign-in code (签发登录码)")]
    CodeIssued = 11,

    [Description("A password was set with a sign-in code (使用登录码)")]
    CodeRedeemed = 12,

    [Description("A sign-in code that is wrong, used, void or too old (登录码被拒)")]
    CodeRefused = 13,

    [Description("The person changed the password (修改密码)")]
    PasswordChanged = 14,

    [Description("A change of the password with a wrong old one (修改密码失败)")]
    PasswordChangeFailed = 15,

    [Description("The second factor was switched on (启用第二因素)")]
    SecondFactorEnabled = 16,

    [Description("The second factor was switched off (停用第二因素)")]
    SecondFactorDisabled = 17,

    [Description("A new key of the second factor replaced the old one (重置第二因素密钥)")]
    SecondFactorReset = 18,

    [Description("Recovery codes were made anew (重置恢复码)")]
    RecoveryCodesReset = 19,

    [Description("A person registered by self-service (自助注册)")]
    Registered = 20,
}
