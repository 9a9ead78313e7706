namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts minutes of a file to days with four decimal places, and back without loss of whole minutes.</summary>
internal static class FileDurations
{
    private const int MinutesOfElapsedDay = 1440;
    private const int Places = 4;

    public static decimal DaysOf(int minutes, bool isElapsed, int minutesPerDay) =>
        Math.Round((decimal)minutes / (isElapsed ? MinutesOfElapsedDay : minutesPerDay), Places, MidpointRounding.AwayFromZero);

    public static int MinutesOf(decimal days, bool isElapsed, int minutesPerDay) =>
        (int)Math.Round(days * (isElapsed ? MinutesOfElapsedDay : minutesPerDay), MidpointRounding.AwayFromZero);

    /// <summary>Remaining minutes of a duration by its progress, rounded as in the engine.</summary>
    public static int RemainingMinutes(int minutes, decimal progress) =>
        (int)Math.Round(minutes * (100m - progress) / 100m, MidpointRounding.AwayFromZero);
}
