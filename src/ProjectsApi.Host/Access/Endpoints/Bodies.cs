namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Body of a sign-in.</summary>
internal sealed record LoginBody(string? Email, string? Password, string? TwoFactorCode, string? TwoFactorRecoveryCode)
{
    public IReadOnlyList<BodyField> Fields =>
    [
        new("email", Email, IsRequired: true), new("password", Password, IsRequired: true),
        new("twoFactorCode", TwoFactorCode, IsRequired: false), new("twoFactorRecoveryCode", TwoFactorRecoveryCode, IsRequired: false),
    ];
}

/// <summary>Body of a token refresh.</summary>
internal sealed record RefreshBody(string? RefreshToken)
{
    public IReadOnlyList<BodyField> Fields => [new("refreshToken", RefreshToken, IsRequired: true)];
}

/// <summary>Body that sets a password with a sign-in code.</summary>
internal sealed record ResetPasswordBody(string? Email, string? ResetCode, string? NewPassword)
{
    public IReadOnlyList<BodyField> Fields =>
    [
        new("email", Email, IsRequired: true), new(
            "resetCode", ResetCode, IsRequired: true), new("newPassword", NewPassword, IsRequired: true),
    ];
}

/// <summary>Body of an open registration.</summary>
internal sealed record RegisterBody(string? Email, string? Password)
{
    public IReadOnlyList<BodyField> Fields => [new("email", Email, IsRequired: true), new("password", Password, IsRequired: true)];
}

/// <summary>Body that changes the own password; the address cannot be changed here.</summary>
internal sealed record InfoBody(string? NewEmail, string? NewPassword, string? OldPassword)
{
    public IReadOnlyList<BodyField> Fields =>
    [
        new("newEmail", NewEmail, IsRequired: false), new("newPassword", NewPassword, IsRequired: false),
        new("oldPassword", OldPassword, IsRequired: !string.IsNullOrEmpty(NewPassword)),
    ];
}

/// <summary>Body that changes the own second factor; an empty object only reads it.</summary>
internal sealed record SecondFactorBody(bool? Enable, string? TwoFactorCode, bool ResetSharedKey, bool ResetRecoveryCodes)
{
    public IReadOnlyList<BodyField> Fields => [new("twoFactorCode", TwoFactorCode, IsRequired: Enable is true)];
}
