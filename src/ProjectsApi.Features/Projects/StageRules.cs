using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Features.Projects;

/// <summary>Rules for the days of the stage history.</summary>
internal static class StageRules
{
    /// <summary>Error in the day of a step; null for a valid day.</summary>
    /// <param name="day">Day of the step.</param>
    /// <param name="presentSince">First day of the present stage; null if unknown.</param>
    /// <param name="today">Today.</param>
    public static Wording? ProblemOf(DateOnly day, DateOnly? presentSince, DateOnly today)
    {
        if (day > today)
        {
            return $"The day is after today, {today:yyyy-MM-dd}; only past steps are recorded.";
        }

        return day < presentSince
            ? (Wording)$"The present stage began on {presentSince:yyyy-MM-dd}; the next one cannot begin earlier." : null;
    }

    /// <summary>Days in a stage, at least 0.</summary>
    public static int ElapsedDays(DateOnly enteredOn, DateOnly? leftOn, DateOnly today) =>
        Math.Max(0, (leftOn ?? today).DayNumber - enteredOn.DayNumber);
}
