using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>How many failures an account takes before attempts are refused for a while.</summary>
public static class SignInRules
{
    /// <summary>Failures from one origin, a network or a known device, since its latest success.</summary>
    public const int MaxFailuresPerOrigin = 5;

    /// <summary>Failures from everywhere but known devices.</summary>
    public const int MaxFailuresPerAccount = 50;

    /// <summary>More events than decide anything.</summary>
    public const int MaxEvents = 500;

    /// <summary>How far back failures from one origin count.</summary>
    public static readonly TimeSpan OriginWindow = TimeSpan.FromMinutes(5);

    /// <summary>How far back failures from everywhere count.</summary>
    public static readonly TimeSpan AccountWindow = TimeSpan.FromMinutes(15);

    private const string Device = "device ";

    /// <summary>Events that are counted, and the success that ends a count.</summary>
    public static IReadOnlyList<AccessEventKind> Counted { get; } =
    [
        AccessEventKind.SignedIn, AccessEventKind.SignInFailed, AccessEventKind.LockedOut, AccessEventKind.SecondFactorFailed,
        AccessEventKind.PasswordChangeFailed,
    ];

    public static string OriginOf(Guid knownDevice) => $"{Device}{knownDevice:N}";

    /// <summary>Failures that are left before an attempt from an origin is refused; 0 when it is.</summary>
    /// <param name="recent">Counted events of the account within the longer window, newest first.</param>
    /// <param name="origin">Where the attempt comes from.</param>
    /// <param name="now">Instant of the attempt, UTC.</param>
    public static int FailuresLeft(IReadOnlyList<AccessEvent> recent, string origin, DateTime now)
    {
        var fromOrigin = recent.Where(e => e.Origin == origin)
            .TakeWhile(e => e.Kind != AccessEventKind.SignedIn).Count(e => e.At > now - OriginWindow);
        var left = Math.Max(MaxFailuresPerOrigin - fromOrigin, 0);
        if (IsDevice(origin))
        {
            // Whoever locks an account from elsewhere does not lock out who has signed in before.
            return left;
        }

        var fromAnyOrigin = recent.Count(
            e => e.Kind != AccessEventKind.SignedIn && e.Origin is { } from && !IsDevice(from) && e.At > now - AccountWindow);
        return Math.Min(left, Math.Max(MaxFailuresPerAccount - fromAnyOrigin, 0));
    }

    private static bool IsDevice(string origin) => origin.StartsWith(Device, StringComparison.Ordinal);
}
