using ProjectsApi.Data.Access;

namespace ProjectsApi.Data.SignIns;

/// <summary>What happened to an account (账户事件): written once, never changed and never removed by the program. It holds no secret.</summary>
public sealed class AccessEvent
{
    /// <summary>Version 7 key: later events have larger ones.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Instant, UTC, whole milliseconds.</summary>
    public required DateTime At { get; init; }

    public required AccessEventKind Kind { get; init; }

    /// <summary>Whose account; null when no account has the address that was given, which is not kept: it may be a mistyped
    /// password.</summary>
    public Guid? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Person who did it; null for somebody who had not proved who they are.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Address that it came from; null when the server could not know it.</summary>
    public string? Address { get; init; }

    /// <summary>What attempts are counted by: a known device, or the network of the address.</summary>
    public string? Origin { get; init; }

    /// <summary>What the client called itself.</summary>
    public string? Client { get; init; }

    /// <summary>Request that the logs know by the same identifier.</summary>
    public string? RequestId { get; init; }

    /// <summary>Session that it happened to; null for none or for several.</summary>
    public Guid? SessionId { get; init; }
}
