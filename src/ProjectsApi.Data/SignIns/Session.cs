namespace ProjectsApi.Data.SignIns;

/// <summary>One sign-in and all that was renewed from it (登录会话): a family of refresh tokens, or a cookie. No row of the register.</summary>
public sealed class Session
{
    /// <summary>Version 7 key; every token and cookie of the session names it.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    public required SessionKind Kind { get; init; }

    /// <summary>Number of the only refresh token that is good, from 0; a smaller one has been used.</summary>
    public int Generation { get; set; }

    /// <summary>Security stamp that the account had; with another one the session is over.</summary>
    public required string Stamp { get; set; }

    /// <summary>Instant of the sign-in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Instant of the latest renewal, UTC; of a cookie, of its use within the last minutes.</summary>
    public required DateTime LastUsedAt { get; set; }

    /// <summary>Instant from which nothing renews the session, UTC; access tokens that were given before run out by themselves.</summary>
    public required DateTime ExpiresAt { get; set; }

    /// <summary>Instant from which no token and no cookie of the session is good, UTC; null while it goes on.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Why it ended or runs out before its time; null when it does not.</summary>
    public SessionEnd? EndedBy { get; set; }

    /// <summary>Address that the sign-in came from; null when the server could not know it.</summary>
    public string? Address { get; init; }

    /// <summary>What the client called itself.</summary>
    public string? Client { get; init; }

    /// <summary>Device that signed in, by the cookie that it keeps; the next sign-in from there is known by it.</summary>
    public required Guid DeviceId { get; init; }
}
