using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Health;

/// <summary>Checks 9, 11 and 14: whether the dates fit the data date and the baseline.</summary>
internal static class ProgressChecks
{
    private const decimal LeastIndex = 0.95m;

    public static HealthCheck InvalidDates(HealthSubject subject)
    {
        if (subject.Settings.DataDate is not { } dataDate)
        {
            return HealthCheck.None(HealthCheckKind.InvalidDates, HealthReason.NoDataDate, 0m);
        }

        int[] lines = [.. subject.Lines];
        int[] failing = [.. lines.Where(index => HasActualAfter(subject, index, dataDate) || HasForecastBefore(subject, index, dataDate))];
        return HealthCheck.OfActivities(HealthCheckKind.InvalidDates, failing, lines.Length, 0m);
    }

    public static HealthCheck MissedTasks(HealthSubject subject)
    {
        if (ReasonNotTo(subject) is { } reason)
        {
            return HealthCheck.None(HealthCheckKind.MissedTasks, reason, 5m);
        }

        int[] due = [.. Due(subject)];
        return HealthCheck.OfActivities(HealthCheckKind.MissedTasks, [.. due.Where(index => IsMissed(subject, index))], due.Length, 5m);
    }

    /// <summary>All finished activities count, also those not due yet: the index may pass 1.</summary>
    public static HealthCheck BaselineExecutionIndex(HealthSubject subject)
    {
        const HealthCheckKind kind = HealthCheckKind.BaselineExecutionIndex;
        if (ReasonNotTo(subject) is { } reason)
        {
            return HealthCheck.None(kind, reason, LeastIndex);
        }

        int[] due = [.. Due(subject)];
        var finished = subject.Lines.Count(subject.IsFinished);
        return due.Length == 0
            ? HealthCheck.None(kind, HealthReason.NothingToCheck, LeastIndex)
            : HealthCheck.OfIndex(
                kind, (decimal)finished / due.Length, LeastIndex, finished, due.Length,
                [.. due.Where(index => !subject.IsFinished(index))]);
    }

    private static HealthReason? ReasonNotTo(HealthSubject subject) => subject switch
    {
        { BaselineFinishes: null } => HealthReason.NoBaseline,
        { Settings.DataDate: null } => HealthReason.NoDataDate,
        _ => null,
    };

    /// <summary>
    /// Activities whose last baseline day is over at the data date. A Friday has passed on Monday morning, and not before Friday evening.
    /// </summary>
    private static IEnumerable<int> Due(HealthSubject subject)
    {
        var known = subject.Calendar.PositionOf(subject.Settings.DataDate ?? 0);
        return subject.Lines.Where(index => BaselineOf(subject, index) is { } day && EndOf(subject, day) <= known);
    }

    private static DateOnly? BaselineOf(HealthSubject subject, int index) => subject.BaselineFinishes?[index];

    private static int EndOf(HealthSubject subject, DateOnly day) =>
        subject.Calendar.PositionOf(WallClock.MinuteOf(day) + WallClock.MinutesPerDay);

    /// <summary>A due activity without a finish is missed. One finished without a recorded day is not missed.</summary>
    private static bool IsMissed(HealthSubject subject, int index) => subject.Activities[index].ActualFinish is { } finish
        ? WallClock.DayOf(Math.Max(0, finish - 1)) > BaselineOf(subject, index)
        : !subject.IsFinished(index);

    private static bool HasActualAfter(HealthSubject subject, int index, int dataDate) =>
        subject.Activities[index].ActualStart > dataDate || subject.Activities[index].ActualFinish > dataDate;

    private static bool HasForecastBefore(HealthSubject subject, int index, int dataDate)
    {
        if (subject.IsFinished(index))
        {
            return false;
        }

        var calendar = subject.CalendarOf(index);
        var known = calendar.PositionOf(dataDate);
        var isStarted = subject.Activities[index].ActualStart is not null;
        return (!isStarted && calendar.PositionOf(subject.Pass.Start(index)) < known)
            || calendar.PositionOf(subject.Pass.Finish(index)) < known;
    }
}
