namespace ProjectsApi.Data.Model;

/// <summary>Instants as the register keeps them.</summary>
public static class Instants
{
    /// <summary>Now, UTC, in whole milliseconds: what every database keeps unchanged.</summary>
    public static DateTime WholeMilliseconds(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime.WholeMilliseconds();

    /// <summary>The instant in whole milliseconds, what is below cut off; its kind stays.</summary>
    public static DateTime WholeMilliseconds(this DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));
}
