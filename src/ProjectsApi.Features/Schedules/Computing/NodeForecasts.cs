using ProjectsApi.Data.Schedules;
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
    public static IEnumerable<ScheduleForecast> Of(ComputedSchedule schedule)
    {
        if (schedule.Pass is not { } pass)
        {
            return [];
        }

        var pack = RulePacks.Find(schedule.Rows.Setup.RulePack) ?? ContractorPack.Pack;
        return schedule.Rows.Nodes.Select((node, place) => Of(schedule.Rows, pass, pack, node, place));
    }

    /// <summary>First and last day, inclusive, when a node starts early.</summary>
    public static (DateOnly Start, DateOnly Finish) EarlyDaysOf(SchedulePass pass, int place) => DaysOf(pass.EarlyStart(place), pass.EarlyFinish(place));

    private static ScheduleForecast Of(ScheduleRows rows, SchedulePass pass, RulePack pack, ScheduleNode node, int place)
    {
        var (earlyStart, earlyFinish) = EarlyDaysOf(pass, place);
        var (lateStart, lateFinish) = DaysOf(pass.LateStart(place), pass.LateFinish(place));
        var (total, free) = (pass.TotalFloat(place), pass.FreeFloat(place));
        return new ScheduleForecast
        {
            NodeId = node.Id,
            ProjectId = rows.Project,
            EarlyStart = earlyStart,
            EarlyFinish = earlyFinish,
            LateStart = lateStart,
            LateFinish = lateFinish,
            TotalFloatMinutes = total,
            TotalFloatDays = ScheduleTimes.DaysOf(total, node.IsElapsed, rows.Setup.MinutesPerDay),
            FreeFloatMinutes = free,
            FreeFloatDays = ScheduleTimes.DaysOf(free, node.IsElapsed, rows.Setup.MinutesPerDay),
            IsCritical = pass.IsCritical(place),
            Light = LightOf(rows, pack, node, DaysOf(pass.Start(place), pass.Finish(place)).Finish),
            ComputedOn = rows.Today,
            EngineVersion = EngineVersion,
        };
    }

    // What takes no time and falls on a midnight belongs to the day that is over, as the work before it does.
    private static (DateOnly Start, DateOnly Finish) DaysOf(int start, int finish) =>
        (start == finish ? WallClock.DayEndedAt(start) : WallClock.DayOf(start), WallClock.DayEndedAt(finish));

    private static LightColour LightOf(ScheduleRows rows, RulePack pack, ScheduleNode node, DateOnly finish)
    {
        var subject = node.Kind == ScheduleNodeKind.Milestone ? LightSubject.Milestone : LightSubject.Node;
        var facts = new LightFacts(rows.Today)
        {
            PlannedStart = node.PlannedStart,
            ActualStart = node.ActualStart,
            PlannedFinish = node.PlannedFinish,
            ForecastFinish = finish,
            ActualFinish = node.ActualFinish,
            Completion = node.Progress,
            TimeProgress = NodeTimeProgress.Of(node.PlannedStart, node.PlannedFinish, rows.Today, ScheduleTimes.CalendarOf(rows, node)),
        };
        return (LightColour)pack.Judge(subject, facts).Colour;
    }
}
