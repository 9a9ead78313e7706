namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Signing in.</summary>
internal sealed record LoginBody(string? Email, string? Password, string? TwoFactorCode, string? TwoFactorRecoveryCode)
{
    public IReadOnlyList<AccountText> Texts =>
    [
        new("email", Email, IsNeeded: true), new("password", Password, IsNeeded: true),
        new("twoFactorCode", TwoFactorCode, IsNeeded: false), new("twoFactorRecoveryCode", TwoFactorRecoveryCode, IsNeeded: false),
    ];
}

/// <summary>Going on with a session.</summary>
internal sealed record RefreshBody(string? RefreshToken)
{
    public IReadOnlyList<AccountText> Texts => [new("refreshToken", RefreshToken, IsNeeded: true)];
}

/// <summary>Setting a password with a sign-in code.</summary>
internal sealed record ResetPasswordBody(string? Email, string? ResetCode, string? NewPassword)
{
    public IReadOnlyList<AccountText> Texts =>
    [
        new("email", Email, IsNeeded: true), new("resetCode", ResetCode, IsNeeded: true), new("newPassword", NewPassword, IsNeeded: true),
    ];
}

/// <summary>Making an account of one's own.</summary>
internal sealed record RegisterBody(string? Email, string? Password)
{
    public IReadOnlyList<AccountText> Texts => [new("email", Email, IsNeeded: true), new("password", Password, IsNeeded: true)];
}

/// <summary>Changing one's password; the address is not changed here.</summary>
internal sealed record InfoBody(string? NewEmail, string? NewPassword, string? OldPassword)
{
    public IReadOnlyList<AccountText> Texts =>
    [
        new("newEmail", NewEmail, IsNeeded: false), new("newPassword", NewPassword, IsNeeded: false),
        new("oldPassword", OldPassword, IsNeeded: !string.IsNullOrEmpty(NewPassword)),
    ];
}

/// <summary>Changing one's second factor; an empty object only asks.</summary>
internal sealed record SecondFactorBody(bool? Enable, string? TwoFactorCode, bool ResetSharedKey, bool ResetRecoveryCodes)
{
    public IReadOnlyList<AccountText> Texts => [new("twoFactorCode", TwoFactorCode, IsNeeded: Enable is true)];
}
