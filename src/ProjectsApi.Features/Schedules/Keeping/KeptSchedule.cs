using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.Schedules.Keeping;

/// <summary>Rows of a schedule, which nobody changes, and its last computation.</summary>
internal sealed class KeptSchedule(ScheduleRows rows)
{
    private Computation? _last;

    public KeptSchedule(ScheduleRows rows, ScheduleRequest request, ComputedSchedule computed)
        : this(rows) => _last = new(request, computed);

    public ScheduleRows Rows { get; } = rows;

    /// <summary>Nodes, links and assignments, and as much as ten of them for each schedule.</summary>
    public int Size => 10 + Rows.Nodes.Count + Rows.Links.Count + Rows.Assignments.Count;

    /// <summary>Computes the schedule, or returns the last computation of the same request.</summary>
    public ComputedSchedule Compute(ScheduleRequest request, CancellationToken cancellationToken)
    {
        if (_last is { } last && last.Request == request)
        {
            return last.Schedule;
        }

        var computed = ComputedSchedule.Of(Rows, request, cancellationToken);
        _last = new(request, computed);
        return computed;
    }

    private sealed record Computation(ScheduleRequest Request, ComputedSchedule Schedule);
}
