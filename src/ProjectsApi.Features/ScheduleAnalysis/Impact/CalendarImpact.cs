using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>Effect of a list of holidays on a schedule.</summary>
/// <param name="List">Holidays to try out.</param>
/// <param name="UsesStatutory">Whether any calendar of the schedule follows the State Council's notices.</param>
/// <param name="Schedule">Present schedule.</param>
/// <param name="FinishBefore">Present finish of the project; minute of the wall clock.</param>
/// <param name="FinishAfter">Finish of the project with the list.</param>
/// <param name="Finish">Variance of the finish.</param>
/// <param name="Nodes">All nodes in the order of the plan.</param>
internal sealed record CalendarImpact(
    HolidayList List, bool UsesStatutory, ComputedSchedule Schedule, int FinishBefore, int FinishAfter, DateVariance? Finish,
    IReadOnlyList<ImpactNode> Nodes)
{
    public IEnumerable<ImpactNode> Moved => Nodes.Where(node => node.IsMoved);

    public IEnumerable<ImpactNode> FloatChanged => Nodes.Where(node => node.IsFloatChanged);

    public IEnumerable<ImpactNode> NewlyCritical => Nodes.Where(node => node.BecomesCritical);

    public IEnumerable<ImpactNode> NoLongerCritical => Nodes.Where(node => node.CeasesToBeCritical);
}
