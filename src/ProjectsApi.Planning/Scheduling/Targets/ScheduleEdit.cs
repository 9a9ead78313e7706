using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>A schedule being changed by proposals.</summary>
internal sealed class ScheduleEdit(ScheduleModel model, decimal overlapAfter)
{
    private static readonly Lazy<WorkCalendar> SevenDays = new(() => WorkCalendar.Compile(StandardCalendars.SevenDays));
    private readonly Activity[] activities = [.. model.Activities];
    private readonly ActivityLink[] links = [.. model.Links];
    private readonly WorkCalendar[] calendars = [.. model.Calendars, SevenDays.Value];

    public static bool IsShorterThanSevenDays(WorkCalendar calendar) => calendar.Total < SevenDays.Value.Total;

    public void Make(RecoveryKind kind, int activity, int? link, int minutes)
    {
        var changed = activities[activity];
        switch (kind)
        {
            case RecoveryKind.Overlap when link is { } at:
                // Part of what runs around the clock has passed by the clock.
                var unit = activities[links[at].Predecessor].IsElapsed ? LagUnit.ElapsedPercent : LagUnit.Percent;
                links[at] = links[at] with { Kind = LinkKind.StartToStart, Lag = new Lag(overlapAfter * 100m, unit) };
                break;
            case RecoveryKind.SevenDays:
                activities[activity] = changed with { Calendar = calendars.Length - 1 };
                break;
            case RecoveryKind.Crash when changed.ActualStart is null:
                activities[activity] = changed with { Duration = changed.Duration - minutes, Remaining = null };
                break;
            default:
                activities[activity] = changed with { Duration = Math.Max(0, changed.Duration - minutes), Remaining = changed.Left - minutes };
                break;
        }
    }

    /// <summary>Finish of an activity under the changes so far; null when they close a circle.</summary>
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
