using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Limits of failed attempts to sign in.</summary>
public static class SignInRules
{
    /// <summary>Most failures from one origin, a network or a known device, since its latest success.</summary>
    public const int MaxFailuresPerOrigin = 5;

    /// <summary>Most failures from all origins except known devices.</summary>
    public const int MaxFailuresPerAccount = 50;

    /// <summary>Most events to read; more than both limits.</summary>
    public const int MaxEvents = 500;

    /// <summary>Time for which failures from one origin count.</summary>
    public static readonly TimeSpan OriginWindow = TimeSpan.FromMinutes(5);

    /// <summary>Time for which failures from all origins count.</summary>
    public static readonly TimeSpan AccountWindow = TimeSpan.FromMinutes(15);

    private const string Device = "device ";

    /// <summary>Counted events, and the success that resets a count.</summary>
    public static IReadOnlyList<AccessEventKind> Counted { get; } =
    [
        AccessEventKind.SignedIn, AccessEventKind.SignInFailed, AccessEventKind.LockedOut, AccessEventKind.SecondFactorFailed,
        AccessEventKind.PasswordChangeFailed,
    ];

    public static string OriginOf(Guid knownDevice) => $"{Device}{knownDevice:N}";

    /// <summary>Failures left before attempts from an origin are refused; 0 refuses the attempt.</summary>
    /// <param name="recent">Counted events of the account within the longer window, newest first.</param>
    /// <param name="origin">Origin of the attempt.</param>
    /// <param name="now">Instant of the attempt, UTC.</param>
    public static int FailuresLeft(IReadOnlyList<AccessEvent> recent, string origin, DateTime now)
    {
        var fromOrigin = recent.Where(e => e.Origin == origin)
            .TakeWhile(e => e.Kind != AccessEventKind.SignedIn).Count(e => e.At > now - OriginWindow);
        var left = Math.Max(MaxFailuresPerOrigin - fromOrigin, 0);
        if (IsDevice(origin))
        {
            // A lock-out from elsewhere does not affect a known device.
            return left;
        }

        var fromAnyOrigin = recent.Count(
            e => e.Kind != AccessEventKind.SignedIn && e.Origin is { } from && !IsDevice(from) && e.At > now - AccountWindow);
        return Math.Min(left, Math.Max(MaxFailuresPerAccount - fromAnyOrigin, 0));
    }

    private static bool IsDevice(string origin) => origin.StartsWith(Device, StringComparison.Ordinal);
}
