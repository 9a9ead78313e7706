namespace ProjectsApi.Data.Model;

/// <summary>Instants as the register keeps them.</summary>
public static class Instants
{
    /// <summary>Now, UTC, in whole milliseconds: what every database keeps unchanged.</summary>
    public static DateTime WholeMilliseconds(this TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new DateTime(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
    }
}
