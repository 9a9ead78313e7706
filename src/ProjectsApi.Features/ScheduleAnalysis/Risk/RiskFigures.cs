using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

/// <summary>Rounds figures of a simulation for output.</summary>
internal static class RiskFigures
{
    private const int Decimals = 4;

    /// <summary>Minute of the wall clock as local time, rounded.</summary>
    public static DateTime Instant(double wall) => WallClock.At((int)Math.Round(wall, MidpointRounding.AwayFromZero));

    public static decimal Share(double share) => Math.Round((decimal)share, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Minutes of the wall clock as days of 24 hours.</summary>
    public static decimal Days(double minutes) => Share(minutes / WallClock.MinutesPerDay);
}
