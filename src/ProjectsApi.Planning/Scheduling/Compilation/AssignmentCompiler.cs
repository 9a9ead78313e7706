using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Scheduling.Compilation;

/// <summary>Compiles assignments into arrays, and their effect on durations.</summary>
/// <param name="perRank">Activity of each vertex.</param>
/// <param name="timelines">Timelines of the calendars.</param>
internal sealed class AssignmentCompiler(Activity[] perRank, TimelineList timelines)
{
    public AssignmentArrays Arrays()
    {
        if (!Array.Exists(perRank, timelines.HasSeveralCalendars))
        {
            return AssignmentArrays.None;
        }

        var first = new int[perRank.Length + 1];
        var (calendars, lengths) = (new List<int>(), new List<int>());
        for (var rank = 0; rank < perRank.Length; rank++)
        {
            if (timelines.HasSeveralCalendars(perRank[rank]))
            {
                calendars.AddRange(perRank[rank].SchedulingAssignments.Select(assignment => timelines[assignment.Calendar]));
                lengths.AddRange(perRank[rank].SchedulingAssignments.Select(assignment => assignment.Duration));
            }

            first[rank + 1] = calendars.Count;
        }

        return new(first, [.. calendars], [.. lengths]);
    }

    public Traits TraitsOf(int rank) => perRank[rank] switch
    {
        var activity when timelines.HasSeveralCalendars(activity) => Traits.MultipleCalendars | Traits.ResourceDependent,
        var activity when timelines.TimelineOf(activity) != timelines.OwnTimelineOf(activity) => Traits.ResourceDependent,
        _ => Traits.None,
    };

    /// <summary>Ticks on the timeline of the vertex.</summary>
    public int SpanOf(Activity activity) => MinutesOf(activity) * 2;

    /// <summary>Remaining ticks.</summary>
    public int RemainingOf(Activity activity)
    {
        var minutes = MinutesOf(activity);
        return activity.ActualStart is null ? minutes * 2
            : minutes == activity.Span ? activity.RemainingDuration * 2
            : (int)Math.Min(((long)activity.RemainingDuration * minutes) / activity.Span, Calendars.WallClock.Horizon) * 2;
    }

    // Assignments on one calendar form one span on it. With multiple calendars each is scheduled alone, as a share of the duration.
    private int MinutesOf(Activity activity) =>
        activity.SchedulingAssignments is { Count: > 0 } assignments && !timelines.HasSeveralCalendars(activity)
            ? assignments.Max(assignment => assignment.Duration)
            : activity.Span;
}
