namespace ProjectsApi.Data.SignIns;

/// <summary>One-time code with which a person sets a password (登录码). Only its hash is stored.</summary>
public sealed class SignInCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    /// <summary>Administrator who issued it.</summary>
    public required Guid IssuerId { get; init; }

    /// <summary>Whether the issuer's right came with an external token, which cannot be checked again.</summary>
    public required bool IsIssuedFromOutside { get; init; }

    /// <summary>SHA-256 of the code, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Instant of the issue, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Instant of its expiry, UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>Instant at which it was used or voided, UTC; null while it is open.</summary>
    public DateTime? ClosedAt { get; init; }
}
