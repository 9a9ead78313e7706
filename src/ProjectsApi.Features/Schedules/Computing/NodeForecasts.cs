using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Lights;
using ProjectsApi.Planning.Scheduling;
using LightColour = ProjectsApi.Data.Schedules.LightColour;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>What a computed schedule says of each node, as it is kept.</summary>
internal static class NodeForecasts
{
    /// <summary>Version of what is kept; when it is raised, everything is computed anew.</summary>
    public const int EngineVersion = 1;

    /// <returns>One for each node; none where the schedule contradicts itself.</returns>
    public static IEnumerable<ScheduleForecast> Of(ComputedSchedule schedule, DateOnly today)
    {
        if (schedule.Pass is not { } pass)
        {
            return [];
        }

        var pack = RulePacks.Find(schedule.Rows.Setup.RulePack) ?? ContractorPack.Pack;
        return schedule.Rows.Nodes.Select((node, place) => Of(schedule, pass, pack, place, today));
    }

    /// <summary>First and last day, inclusive, when a node starts early.</summary>
    public static (DateOnly Start, DateOnly Finish) EarlyDaysOf(SchedulePass pass, int place) => DaysOf(pass.EarlyStart(place), pass.EarlyFinish(place));

    private static ScheduleForecast Of(ComputedSchedule schedule, SchedulePass pass, RulePack pack, int place, DateOnly today)
    {
        var node = schedule.NodeAt(place);
        var (earlyStart, earlyFinish) = EarlyDaysOf(pass, place);
        var (lateStart, lateFinish) = DaysOf(pass.LateStart(place), pass.LateFinish(place));
        var (total, free) = (pass.TotalFloat(place), pass.FreeFloat(place));
        return new ScheduleForecast
        {
            NodeId = node.Id,
            ProjectId = schedule.Rows.ProjectId,
            EarlyStart = earlyStart,
            EarlyFinish = earlyFinish,
            LateStart = lateStart,
            LateFinish = lateFinish,
            TotalFloatMinutes = total,
            TotalFloatDays = schedule.DaysOf(place, total),
            FreeFloatMinutes = free,
            FreeFloatDays = schedule.DaysOf(place, free),
            IsCritical = pass.IsCritical(place),
            Light = LightOf(pass, pack, node, place, DaysOf(pass.Start(place), pass.Finish(place)).Finish, today),
            ComputedOn = today,
            EngineVersion = EngineVersion,
        };
    }

    // What takes no time and falls on a midnight belongs to the day that is over, as the work before it does.
    private static (DateOnly Start, DateOnly Finish) DaysOf(int start, int finish) =>
        (start == finish ? WallClock.DayEndedAt(start) : WallClock.DayOf(start), WallClock.DayEndedAt(finish));

    private static LightColour LightOf(SchedulePass pass, RulePack pack, ScheduleNode node, int place, DateOnly finish, DateOnly today)
    {
        var subject = node.Kind == ScheduleNodeKind.Milestone ? LightSubject.Milestone : LightSubject.Node;
        var facts = new LightFacts(today)
        {
            PlannedStart = node.PlannedStart,
            ActualStart = node.ActualStart,
            PlannedFinish = node.PlannedFinish,
            ForecastFinish = finish,
            ActualFinish = node.ActualFinish,
            Completion = node.Progress,
            TimeProgress = NodeTimeProgress.Of(node.PlannedStart, node.PlannedFinish, today, CalendarOf(pass, place)),
        };
        return (LightColour)pack.Judge(subject, facts).Colour;
    }

    private static WorkCalendar CalendarOf(SchedulePass pass, int place) => pass.Model.Activities[place] is { IsElapsed: false } activity
        ? pass.Model.Calendars[activity.Calendar]
        : BuiltInCalendars.CompiledOf(BuiltInCalendar.AllHours);
}
