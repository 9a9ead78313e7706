using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>A node before and after a list of holidays is adopted.</summary>
/// <param name="Row">The node.</param>
/// <param name="Before">As it is.</param>
/// <param name="After">As it would be.</param>
/// <param name="Start">How far its early start would move.</param>
/// <param name="Finish">How far its early finish would move.</param>
public sealed record ImpactNode(ScheduleNode Row, NodeDates Before, NodeDates After, DateVariance? Start, DateVariance? Finish)
    : ComputedNode(Row.Id, Row.Wbs, Row.Name)
{
    public bool IsMoved => Before.Start != After.Start || Before.Finish != After.Finish;

    public bool IsFloatChanged => Before.TotalFloat != After.TotalFloat || Before.FreeFloat != After.FreeFloat;

    public bool BecomesCritical => !Before.IsCritical && After.IsCritical;

    public bool CeasesToBeCritical => Before.IsCritical && !After.IsCritical;
}
