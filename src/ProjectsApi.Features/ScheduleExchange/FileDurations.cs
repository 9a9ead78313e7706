namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Minutes of a file as days of a plan, with the four decimal places of the register: whole minutes come back as they
/// were.</summary>
internal static class FileDurations
{
    private const int MinutesOfElapsedDay = 1440;
    private const int Places = 4;

    public static decimal DaysOf(int minutes, bool isElapsed, int minutesPerDay) =>
        Math.Round((decimal)minutes / (isElapsed ? MinutesOfElapsedDay : minutesPerDay), Places, MidpointRounding.AwayFromZero);

    public static int MinutesOf(decimal days, bool isElapsed, int minutesPerDay) =>
        (int)Math.Round(days * (isElapsed ? MinutesOfElapsedDay : minutesPerDay), MidpointRounding.AwayFromZero);

    /// <summary>What a percentage of done work leaves of a duration, as the engine counts it.</summary>
    public static int RemainingMinutes(int minutes, decimal progress) =>
        (int)Math.Round(minutes * (100m - progress) / 100m, MidpointRounding.AwayFromZero);
}
