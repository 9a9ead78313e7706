namespace ProjectsApi.Data.Model;

/// <summary>Instants in the precision of the register.</summary>
public static class Instants
{
    /// <summary>Present instant, UTC, in whole milliseconds, which every database stores exactly.</summary>
    public static DateTime WholeMilliseconds(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.WholeMilliseconds();

    /// <summary>
    /// The instant itself in whole milliseconds, like all stored ones; otherwise the middle of its millisecond. That compares with stored
    /// instants in the same way. PostgreSQL would cut it to whole microseconds.
    /// </summary>
    public static DateTime BetweenMilliseconds(this DateTime instant) =>
        instant.Ticks % TimeSpan.TicksPerMillisecond == 0
            ? instant : instant.WholeMilliseconds().AddTicks(TimeSpan.TicksPerMillisecond / 2);

    /// <summary>The instant cut to whole milliseconds; its kind stays.</summary>
    public static DateTime WholeMilliseconds(this DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));
}
