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
    public static LightAssessment Of(ComputedSchedule schedule, SchedulePass pass, int index, string? pack)
    {
        var node = schedule.NodeAt(index);
        var (asOf, basis) = schedule.Settings.DataDate is { } known
            ? (WallClock.DayOf(known), LightBasis.DataDate) : (schedule.Today, LightBasis.Today);
        return LightAssessment.Of(
            pack ?? schedule.Rows.Setup.RulePack,
            node.Kind == ScheduleNodeKind.Milestone ? LightSubject.Milestone : LightSubject.Node,
            new LightFacts(asOf)
            {
                Basis = basis,
                PlannedStart = node.PlannedStart,
                ActualStart = node.ActualStart,
                PlannedFinish = node.PlannedFinish,
                ForecastFinish = WallClock.DayEndedAt(pass.Finish(index)),
                ActualFinish = node.ActualFinish,
                Completion = node.Progress,
                TimeProgress = NodeTimeProgress.Of(
                    node.PlannedStart, node.PlannedFinish, asOf, ScheduleClock.CalendarOf(
                        pass.Model.Activities[index], pass.Model.Calendars)),
            });
    }
}
