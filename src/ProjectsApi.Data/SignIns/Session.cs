namespace ProjectsApi.Data.SignIns;

/// <summary>Sign-in with its renewals (登录会话): a family of refresh tokens, or a cookie. Not a row of the register.</summary>
public sealed class Session
{
    /// <summary>Version 7 key; every token and cookie of the session carries it.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required SessionKind Kind { get; init; }

    /// <summary>Number of the only valid refresh token, from 0; smaller ones are used up.</summary>
    public int Generation { get; init; }

    /// <summary>Security stamp of the account; the session ends with another one.</summary>
    public required string Stamp { get; init; }

    /// <summary>Instant of the sign-in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Instant of the latest renewal, UTC; for a cookie of its use, to within minutes.</summary>
    public required DateTime LastUsedAt { get; init; }

    /// <summary>Instant of expiry, UTC: no renewal after it; access tokens last to their own expiry.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>Instant of the end, UTC: no token and no cookie is valid after it; null while the session is active.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>Reason for the end or the early expiry; null without one.</summary>
    public SessionEnd? EndedBy { get; init; }

    /// <summary>Client address of the sign-in; null if the server does not know it.</summary>
    public string? Address { get; init; }

    /// <summary>User agent of the client.</summary>
    public string? Client { get; init; }

    /// <summary>Device of the sign-in, by its cookie; the next sign-in from it is recognised.</summary>
    public required Guid DeviceId { get; init; }
}
