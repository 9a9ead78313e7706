using ProjectsApi.Data.Access;

namespace ProjectsApi.Data.SignIns;

/// <summary>Account event (账户事件): written once, never changed or removed by the program. It holds no secret.</summary>
public sealed class AccessEvent
{
    /// <summary>Version 7 key, which grows with time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Instant, UTC, whole milliseconds.</summary>
    public required DateTime At { get; init; }

    public required AccessEventKind Kind { get; init; }

    /// <summary>Account; null when no account has the given address. That address is not stored: it may be a mistyped password.</summary>
    public Guid? PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>Person who acted; null without proof of identity.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Client address; null if the server does not know it.</summary>
    public string? Address { get; init; }

    /// <summary>Origin by which attempts are counted: a known device, or the network of the address.</summary>
    public string? Origin { get; init; }

    /// <summary>User agent of the client.</summary>
    public string? Client { get; init; }

    /// <summary>Identifier of the request in the server's log.</summary>
    public string? RequestId { get; init; }

    /// <summary>Session concerned; null for none or for several.</summary>
    public Guid? SessionId { get; init; }
}
