namespace ProjectsApi.Data.Model;

/// <summary>Instants as the register keeps them.</summary>
public static class Instants
{
    /// <summary>Now, UTC, in whole milliseconds: what every database keeps unchanged.</summary>
    public static DateTime WholeMilliseconds(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.WholeMilliseconds();

    /// <summary>
    /// The instant itself if it is one of whole milliseconds, as all that are kept; else the middle of its millisecond, which
    /// compares with them as the instant does. PostgreSQL would cut it to whole microseconds.
    /// </summary>
    public static DateTime BetweenMilliseconds(this DateTime instant) =>
        instant.Ticks % TimeSpan.TicksPerMillisecond == 0
            ? instant : instant.WholeMilliseconds().AddTicks(TimeSpan.TicksPerMillisecond / 2);

    /// <summary>The instant in whole milliseconds, what is below cut off; its kind stays.</summary>
    public static DateTime WholeMilliseconds(this DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));
}
