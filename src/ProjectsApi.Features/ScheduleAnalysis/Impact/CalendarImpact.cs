using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>What a list of holidays would make of a schedule.</summary>
/// <param name="List">The list that is tried out.</param>
/// <param name="UsesStatutory">Whether any calendar of the schedule goes by the State Council's notices.</param>
/// <param name="Schedule">The schedule as it is.</param>
/// <param name="FinishBefore">Finish of the whole as it is; minute of the wall clock.</param>
/// <param name="FinishAfter">Finish of the whole as it would be.</param>
/// <param name="Finish">How far that moves.</param>
/// <param name="Nodes">Every node in the order of the plan.</param>
public sealed record CalendarImpact(
    HolidayList List, bool UsesStatutory, ComputedSchedule Schedule, int FinishBefore, int FinishAfter, DateVariance? Finish,
    IReadOnlyList<ImpactNode> Nodes)
{
    public IEnumerable<ImpactNode> Moved => Nodes.Where(node => node.IsMoved);

    public IEnumerable<ImpactNode> FloatChanged => Nodes.Where(node => node.IsFloatChanged);

    public IEnumerable<ImpactNode> NewlyCritical => Nodes.Where(node => node.BecomesCritical);

    public IEnumerable<ImpactNode> NoLongerCritical => Nodes.Where(node => node.CeasesToBeCritical);
}
