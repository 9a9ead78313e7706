using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

/// <summary>Which way a project may go: one step forward at a time, out of the line by suspension or cancellation.</summary>
internal static class StageRules
{
    private static readonly ProjectStage[] Line =
    [
        ProjectStage.Conceived, ProjectStage.Negotiating, ProjectStage.Signed, ProjectStage.Started,
        ProjectStage.UnderConstruction, ProjectStage.InProduction, ProjectStage.FullCapacity,
    ];

    /// <summary>Whether a project may be registered in a stage: those before ground is broken.</summary>
    public static bool MayStartIn(ProjectStage stage) => stage is ProjectStage.Conceived or ProjectStage.Negotiating or ProjectStage.Signed;

    /// <summary>Whether a project is still on its way; one at full capacity has arrived, a cancelled one never will.</summary>
    public static bool IsOpen(ProjectStage stage) => stage is not (ProjectStage.FullCapacity or ProjectStage.Cancelled);

    /// <summary>Whether a project may be suspended now.</summary>
    public static bool MaySuspend(ProjectStage stage) => IsOpen(stage) && stage != ProjectStage.Suspended;

    /// <summary>Stages that a project may be brought to next, suspension apart.</summary>
    /// <param name="present">Where it stands.</param>
    /// <param name="suspendedIn">Stage in which it was suspended; null when the register was not there, and then any of the line is
    /// possible.</param>
    public static IReadOnlyList<ProjectStage> Next(ProjectStage present, ProjectStage? suspendedIn)
    {
        if (!IsOpen(present))
        {
            return [];
        }

        return present == ProjectStage.Suspended
            ? [.. Line.Where(stage => IsOpen(stage) && (suspendedIn is null || stage == suspendedIn)), ProjectStage.Cancelled]
            : [Line[Array.IndexOf(Line, present) + 1], ProjectStage.Cancelled];
    }

    /// <summary>What is wrong with the day of a step.</summary>
    /// <param name="day">Day of the step.</param>
    /// <param name="presentSince">Day on which the present stage was entered; null when the register does not know it.</param>
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

    /// <summary>Breaking ground is the start of work, where no other day is known.</summary>
    public static bool StartsWork(Project project) => project is { Stage: ProjectStage.Started, ActualStart: null };

    /// <summary>竣工投产: production begins when work is done, unless a phase has not come to it yet or another day is known.</summary>
    public static bool FinishesWork(Project project, bool hasPhasesToCome) =>
        project is { Stage: ProjectStage.InProduction, ActualFinish: null } && !hasPhasesToCome;
}
