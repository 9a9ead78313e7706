namespace ProjectsApi.Features.Projects;

/// <summary>Days of the stage history.</summary>
internal static class StageRules
{
    /// <summary>Problem with the day of a step; null when there is none.</summary>
    /// <param name="day">Day of the step.</param>
    /// <param name="presentSince">Day on which the present stage was entered; null if unknown.</param>
    /// <param name="today">Today.</param>
    public static string? ProblemOf(DateOnly day, DateOnly? presentSince, DateOnly today)
    {
        if (day > today)
        {
            return $"The day is after today, {today:yyyy-MM-dd}; only what has happened is recorded.";
        }

        return day < presentSince
            ? $"The present stage was entered on {presentSince:yyyy-MM-dd}; the next one is not entered before." : null;
    }

    /// <summary>Days of a stay; a day of the future has no part in it.</summary>
    public static int ElapsedDays(DateOnly enteredOn, DateOnly? leftOn, DateOnly today) =>
        Math.Max(0, (leftOn ?? today).DayNumber - enteredOn.DayNumber);
}
