namespace ProjectsApi.Data.SignIns;

/// <summary>A code with which a person sets a password once (登录码). The code itself is kept nowhere.</summary>
public sealed class SignInCode
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PersonId { get; init; }

    /// <summary>Administrator who made it.</summary>
    public required Guid IssuerId { get; init; }

    /// <summary>Whether the administrator's right came with the token of an outside issuer, which cannot be asked again.</summary>
    public required bool IsIssuedFromOutside { get; init; }

    /// <summary>SHA-256 of the code, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Instant at which it was made, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Instant from which it is no good, UTC.</summary>
    public required DateTime ExpiresAt { get; init; }

    /// <summary>Instant from which it is no good any more because it was used or became void, UTC; null while it is outstanding.</summary>
    public DateTime? ClosedAt { get; set; }
}
