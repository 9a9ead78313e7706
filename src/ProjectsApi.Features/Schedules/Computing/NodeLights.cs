using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Lights;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Lights;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>Judges nodes of a computed schedule by a rule pack.</summary>
internal static class NodeLights
{
    /// <param name="schedule">Schedule of the node, judged at its data date, or today without one.</param>
    /// <param name="pass">Its dates.</param>
    /// <param name="index">Index of the node.</param>
    /// <param name="pack">Key of the rule pack; null for the schedule's.</param>
    public static LightAssessment Of(ComputedSchedule schedule, SchedulePass pass, int index, string? pack) => LightAssessment.Of(
        pack ?? schedule.Rows.Setup.RulePack, SubjectOf(schedule, index), FactsOf(schedule, pass, index));

    /// <summary>Last day through which the light of the schedule's own pack stays that of today.</summary>
    /// <param name="schedule">Schedule of the node.</param>
    /// <param name="pass">Its dates.</param>
    /// <param name="index">Index of the node.</param>
    /// <param name="limit">Last day to look at, inclusive; today or later.</param>
    public static DateOnly SameThrough(ComputedSchedule schedule, SchedulePass pass, int index, DateOnly limit)
    {
        var facts = FactsOf(schedule, pass, index);
        return facts.Basis == LightBasis.DataDate
            ? limit
            : new LightOutlook(
                RulePacks.Of(schedule.Rows.Setup.RulePack), SubjectOf(schedule, index), facts,
                day => TimeProgressOf(schedule, pass, index, day)).SameThrough(limit);
    }

    private static LightSubject SubjectOf(ComputedSchedule schedule, int index) =>
        schedule.NodeAt(index).Kind == ScheduleNodeKind.Milestone ? LightSubject.Milestone : LightSubject.Node;

    private static LightFacts FactsOf(ComputedSchedule schedule, SchedulePass pass, int index)
    {
        var node = schedule.NodeAt(index);
        var (asOf, basis) = schedule.Settings.DataDate is { } known
            ? (WallClock.DayOf(known), LightBasis.DataDate) : (schedule.Today, LightBasis.Today);
        return new LightFacts(asOf)
        {
            Basis = basis,
            PlannedStart = node.PlannedStart,
            ActualStart = node.ActualStart,
            PlannedFinish = node.PlannedFinish,
            ForecastFinish = WallClock.DayEndedAt(pass.Finish(index)),
            ActualFinish = node.ActualFinish,
            Completion = node.Progress,
            TimeProgress = TimeProgressOf(schedule, pass, index, asOf),
        };
    }

    private static decimal? TimeProgressOf(ComputedSchedule schedule, SchedulePass pass, int index, DateOnly day)
    {
        var node = schedule.NodeAt(index);
        return NodeTimeProgress.Of(
            node.PlannedStart, node.PlannedFinish, day,
            ScheduleClock.CalendarOf(pass.Model.Activities[index], pass.Model.Calendars));
    }
}
