using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Comparison;

/// <summary>Effect of a change on the dates of a schedule.</summary>
/// <param name="FinishBefore">Minute of the wall clock at which the schedule finished.</param>
/// <param name="FinishAfter">Minute at which it finishes with the change.</param>
/// <param name="FinishByWorkingDays">Working days on the project's calendar that the finish moves; below zero it comes earlier.</param>
/// <param name="Moved">Activities whose start or finish moves, by index.</param>
public sealed record ScheduleComparison(int FinishBefore, int FinishAfter, int FinishByWorkingDays, IReadOnlyList<MovedActivity> Moved)
{
    /// <summary>Compares two passes of a schedule before and after a change.</summary>
    /// <param name="before">Pass before the change.</param>
    /// <param name="after">Pass after it; activities keep their indexes, and added ones come last.</param>
    /// <returns>Moved activities, measured on the calendars before the change, without the added ones.</returns>
    public static ScheduleComparison Of(SchedulePass before, SchedulePass after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var moved = new List<MovedActivity>();
        for (var activity = 0; activity < Math.Min(before.Count, after.Count); activity++)
        {
            if (before.Start(activity) != after.Start(activity) || before.Finish(activity) != after.Finish(activity))
            {
                moved.Add(Move(before, after, activity));
            }
        }

        var calendar = before.Model.Calendars[before.Model.Settings.Calendar];
        return new(before.ProjectFinish, after.ProjectFinish, WorkingDays(calendar, before.ProjectFinish, after.ProjectFinish), moved);
    }

    private static MovedActivity Move(SchedulePass before, SchedulePass after, int activity)
    {
        var network = before.Model.Network;
        var calendar = network.Timelines[network.OwnCalendar[network.RankOf[activity]]];
        return new(
            activity,
            before.Start(activity),
            after.Start(activity),
            before.Finish(activity),
            after.Finish(activity),
            WorkingDays(calendar, before.Finish(activity), after.Finish(activity)));
    }

    private static int WorkingDays(WorkCalendar calendar, int from, int to)
    {
        var (before, after) = (WallClock.DayEndedAt(from), WallClock.DayEndedAt(to));
        return after >= before
            ? calendar.WorkingDaysBetween(before, after) - calendar.WorkingDaysBetween(before, before)
            : calendar.WorkingDaysBetween(after, after) - calendar.WorkingDaysBetween(after, before);
    }
}
