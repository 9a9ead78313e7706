using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Baselines;

namespace ProjectsApi.Features.ScheduleAnalysis.Impact;

/// <summary>A node with its present dates and those with a list of holidays.</summary>
/// <param name="Row">The node.</param>
/// <param name="Before">Present dates.</param>
/// <param name="After">Dates with the list.</param>
/// <param name="Start">Variance of the early start.</param>
/// <param name="Finish">Variance of the early finish.</param>
internal sealed record ImpactNode(ScheduleNode Row, NodeDates Before, NodeDates After, DateVariance? Start, DateVariance? Finish)
    : ComputedNode(Row.Id, Row.Wbs, Row.Name)
{
    public bool IsMoved => Before.Start != After.Start || Before.Finish != After.Finish;

    public bool IsFloatChanged => Before.TotalFloat != After.TotalFloat || Before.FreeFloat != After.FreeFloat;

    public bool BecomesCritical => !Before.IsCritical && After.IsCritical;

    public bool CeasesToBeCritical => Before.IsCritical && !After.IsCritical;
}
