using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>A schedule of the register as a model of Planning.</summary>
internal static class ScheduleBuilder
{
    /// <summary>The model, or what is wrong with the schedule; activities are in the order of the nodes.</summary>
    public static ModelResult Build(ScheduleRows rows)
    {
        var keys = rows.Nodes.Select(node => ScheduleTimes.KeyOf(rows, node)).Append(ScheduleTimes.KeyOf(rows.Setup)).Distinct().ToList();
        var calendars = keys.Select((key, place) => (key, place)).ToDictionary(entry => entry.key, entry => entry.place);
        var places = rows.Nodes.Select((node, place) => (node.Id, place)).ToDictionary(entry => entry.Id, entry => entry.place);
        var builder = new ActivityBuilder(rows, places, calendars);
        var activities = rows.Nodes.Select(builder.Of).ToList();
        var links = rows.Links.Select(link => LinkOf(rows, link, places)).ToList();
        var unfit = activities.Select((activity, place) => (activity, place)).Where(entry => entry.activity is null).Select(entry => entry.place)
            .Concat(rows.Links.Zip(links).Where(pair => pair.Second is null).Select(pair => places[pair.First.SuccessorId])).ToList();
        if (unfit.Count > 0 || SettingsOf(rows, calendars) is not { } settings)
        {
            return new ModelResult(null, [new ScheduleFinding(FindingKind.BeyondCalendar, [.. unfit.Distinct()])]);
        }

        return ScheduleModel.Compile(
            [.. activities.OfType<Activity>()], [.. links.OfType<ActivityLink>()], [.. keys.Select(rows.Calendars.CompiledOf)], settings);
    }

    private static ActivityLink? LinkOf(ScheduleRows rows, ScheduleLink link, Dictionary<Guid, int> places)
    {
        var isElapsed = link.LagUnit is ScheduleLagUnit.ElapsedDays or ScheduleLagUnit.ElapsedPercent;
        var amount = link.LagPercent ?? ScheduleTimes.MinutesOf(link.LagDays, isElapsed, rows.Setup.MinutesPerDay);
        return amount is { } known && Math.Abs(known) <= Lag.Limit
            ? new ActivityLink(places[link.PredecessorId], places[link.SuccessorId], (LinkKind)link.Kind, new Lag(known, (LagUnit)link.LagUnit))
            : null;
    }

    private static ScheduleSettings? SettingsOf(ScheduleRows rows, Dictionary<Guid, int> calendars)
    {
        var setup = rows.Setup;
        var key = ScheduleTimes.KeyOf(setup);
        var calendar = rows.Calendars.CompiledOf(key);
        var start = setup.Start ?? FirstDayOf(rows);
        if (!WallClock.Holds(start)
            || setup.DataDate is { } known && !WallClock.Holds(known)
            || setup.FinishBy is { } last && !WallClock.Holds(last)
            || ScheduleTimes.MinutesOf(setup.CriticalFloatDays, false, setup.MinutesPerDay) is not { } criticalFloat)
        {
            return null;
        }

        return new ScheduleSettings
        {
            Start = ScheduleTimes.StartOf(start, setup.StartMinute, calendar),
            DataDate = setup.DataDate is { } day ? WallClock.MinuteOf(day) : null,
            Calendar = calendars[key],
            LagCalendar = LagCalendarOf(setup.LagCalendar),
            ProgressRule = setup.ProgressRule == ScheduleProgressRule.ProgressOverride ? ProgressRule.ProgressOverride : ProgressRule.RetainedLogic,
            CriticalityRule = setup.Criticality == ScheduleCriticality.LongestPath ? CriticalityRule.LongestPath : CriticalityRule.TotalFloat,
            CriticalFloat = criticalFloat,
            Finish = setup.FinishBy is { } finish ? ScheduleTimes.FinishOf(finish, null, calendar) : null,
            HonorConstraints = setup.HonorsConstraints,
            FromStart = !setup.IsFromFinish,
        };
    }

    // Without a start the schedule begins with the first day that any node names, and without one today.
    private static DateOnly FirstDayOf(ScheduleRows rows) =>
        rows.Nodes.SelectMany(ActivityBuilder.DaysOf).DefaultIfEmpty(rows.Today).Min();

    private static LagCalendar LagCalendarOf(ScheduleLagCalendar calendar) => calendar switch
    {
        ScheduleLagCalendar.Predecessor => LagCalendar.Predecessor,
        ScheduleLagCalendar.AllHours => LagCalendar.AllHours,
        ScheduleLagCalendar.Project => LagCalendar.Project,
        _ => LagCalendar.Successor,
    };
}
