using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>A schedule that proposals change.</summary>
internal sealed class ScheduleEdit(ScheduleModel model, IEnumerable<Activity> changed, IEnumerable<ActivityLink> relinked)
{
    private static readonly Lazy<WorkCalendar> SevenDays = new(() => WorkCalendar.Compile(StandardCalendars.SevenDays));
    private readonly Activity[] activities = [.. changed];
    private readonly ActivityLink[] links = [.. relinked];
    private readonly WorkCalendar[] calendars = [.. model.Calendars, SevenDays.Value];

    public ScheduleEdit(ScheduleModel model)
        : this(model, model.Activities, model.Links)
    {
    }

    public static bool IsShorterThanSevenDays(WorkCalendar calendar) => calendar.Total < SevenDays.Value.Total;

    /// <summary>The same changes, as a copy for one more trial.</summary>
    public ScheduleEdit Copy() => new(model, activities, links);

    /// <summary>Minutes of an activity under the changes so far.</summary>
    public int SpanOf(int activity) => activities[activity].Span;

    public void Apply(RecoveryKind kind, int activity, int? link, int minutes)
    {
        var changed = activities[activity];
        switch (kind)
        {
            case RecoveryKind.Overlap when link is { } at:
                // Part of an elapsed duration passes by the clock.
                var predecessor = activities[links[at].Predecessor];
                var wait = predecessor.Span - minutes;
                links[at] = links[at] with
                {
                    Kind = ScheduleLinkKind.SS,
                    Lag = predecessor.IsElapsed
                    ? Lag.Elapsed(wait) : Lag.Working(wait)
                };
                break;
            case RecoveryKind.SevenDays:
                activities[activity] = changed with
                {
                    Calendar = calendars.Length - 1,
                    Assignments = [
                        .. changed.Assignments.Select(assignment => new ActivityAssignment(calendars.Length - 1, assignment.Duration))],
                };
                break;
            case RecoveryKind.Crash when changed.ActualStart is null:
                activities[activity] = changed.WithDuration(changed.Duration - minutes) with { Remaining = null };
                break;
            default:
                activities[activity] = changed.WithDuration(Math.Max(0, changed.Duration - minutes)) with
                {
                    Remaining = changed.RemainingDuration - minutes,
                };
                break;
        }
    }

    /// <summary>Finish of an activity under the changes so far; null when they close a cycle.</summary>
    public int? Finish(int activity, CancellationToken cancellationToken)
    {
        if (!ScheduleModel.Compile(activities, links, calendars, model.Settings).TryGetModel(out var changed))
        {
            return null;
        }

        var pass = changed.NewPass();
        Passes.PassRunner.Run(pass, PassExtent.EarlyDatesOnly, cancellationToken);
        return pass.Finish(activity);
    }
}
