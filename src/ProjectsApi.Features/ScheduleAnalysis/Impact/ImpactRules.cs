using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>Compares a schedule under present calendars and under a list of holidays that is not adopted.</summary>
internal static class ImpactRules
{
    /// <returns>Null for a schedule without nodes or computed dates.</returns>
    public static CalendarImpact? Of(ScheduleRows rows, HolidayList list, DateOnly today, CancellationToken cancellationToken)
    {
        var before = ComputedSchedule.Of(rows, new ScheduleRequest(today), cancellationToken);
        var after = ComputedSchedule.Of(
            rows with { Calendars = rows.Calendars.Adopting(list) }, new ScheduleRequest(today), cancellationToken);
        return before.Pass is { Count: > 0 } held && after.Pass is { } tried
            ? new CalendarImpact(
                list,
                UsesStatutory(rows),
                before,
                held.ProjectFinish,
                tried.ProjectFinish,
                FinishVariance(held.ProjectFinish, tried.ProjectFinish, before.ProjectCalendar),
                [.. rows.Nodes.Select((_, index) => Node(before, held, tried, index))])
            : null;
    }

    // Variances are counted on the calendar in force.
    private static ImpactNode Node(ComputedSchedule schedule, SchedulePass held, SchedulePass tried, int index)
    {
        var (before, after) = (NodeDates.Of(held, index), NodeDates.Of(tried, index));
        var calendar = held.Model.Calendars[held.Model.Activities[index].Calendar];
        return new ImpactNode(
            schedule.NodeAt(index),
            before,
            after,
            DateVariance.OfStart(WallClock.DayOf(before.Start), WallClock.DayOf(after.Start), calendar),
            FinishVariance(before.Finish, after.Finish, calendar));
    }

    private static DateVariance? FinishVariance(int before, int after, WorkCalendar calendar) =>
        DateVariance.OfFinish(ScheduleClock.FinishDay(before), ScheduleClock.FinishDay(after), calendar);

    private static bool UsesStatutory(ScheduleRows rows)
    {
        var own = BuiltInCalendars.KeyOf(rows.Setup.BuiltInCalendar, rows.Setup.CalendarId);
        return rows.Nodes.Select(node => BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId) ?? own).Append(own)
            // Nodes and setups without a calendar use the statutory one.
            .Any(key => key is not { } named || !rows.Calendars.Has(named) || rows.Calendars.IsStatutory(named));
    }
}
