using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Computing;

/// <summary>A schedule with its dates; the node at a place of the rows is the activity of that index.</summary>
/// <param name="Rows">What it was computed from.</param>
/// <param name="Pass">Dates and floats; none where the schedule contradicts itself.</param>
/// <param name="Findings">What is wrong with the schedule, or worth knowing about it.</param>
public sealed record ComputedSchedule(ScheduleRows Rows, SchedulePass? Pass, IReadOnlyList<ScheduleFinding> Findings)
{
    /// <summary>Computes a schedule; nothing is read.</summary>
    public static ComputedSchedule Of(ScheduleRows rows, CancellationToken cancellationToken)
    {
        var result = ScheduleBuilder.Build(rows);
        if (!result.TryGetModel(out var model))
        {
            return new ComputedSchedule(rows, null, result.Findings);
        }

        var pass = model.Run(cancellationToken);
        return new ComputedSchedule(rows, pass, pass.Findings);
    }
}
