using ProjectsApi.Contract.Languages;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Scheduling.Comparison;

namespace ProjectsApi.Features.ScheduleAnalysis.WhatIf;

/// <summary>Computes a schedule with and without changes; nothing is written.</summary>
internal static class TryScheduleChanges
{
    /// <param name="rows">The schedule; its rows are changed and must not be shared.</param>
    /// <param name="changes">Changes to try.</param>
    /// <param name="request">Parameters of the computation.</param>
    /// <param name="wrong">Receives each error: input member and message.</param>
    /// <param name="cancellationToken">Cancels the computation.</param>
    public static ScheduleWhatIf Handle(
        ScheduleRows rows, IReadOnlyList<ScheduleChangeInput> changes, ScheduleRequest request, Action<string, Wording> wrong,
        CancellationToken cancellationToken)
    {
        var before = ComputedSchedule.Of(rows, request, cancellationToken);
        var links = new ScheduleLinkSet(rows.Links, static _ => { }, static _ => { });
        var factors = new Dictionary<Guid, decimal>();
        var changing = new ScheduleChanges(
            before,
            rows.Nodes.ToDictionary(node => node.Id),
            links,
            (node, days) => factors[node.Id] = days is { } had and > 0m ? (node.DurationDays ?? had) / had : 1m,
            wrong);
        changing.Apply(changes);
        if (!changing.IsValid)
        {
            return new ScheduleWhatIf(before, before, null);
        }

        var changed = rows with
        {
            Links = links.Links,
            Assignments = [.. rows.Assignments.Select(assignment => assignment.Scaled(factors.GetValueOrDefault(assignment.NodeId, 1m)))],
        };
        var after = ComputedSchedule.Of(changed, request, cancellationToken);
        var comparison = before.Pass is { } then && after.Pass is { } now ? ScheduleComparison.Of(then, now) : null;
        return new ScheduleWhatIf(before, after, comparison);
    }
}
