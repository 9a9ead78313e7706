namespace ProjectsApi.Planning.Investments;

/// <summary>Status of a milestone on a day, with the rule and the dates that decided it.</summary>
/// <param name="Status">Status of the milestone.</param>
/// <param name="Rule">Rule that decided.</param>
/// <param name="Days">Days that were looked at.</param>
/// <param name="AssessedOn">Day of the assessment.</param>
/// <param name="DaysLate">
/// Calendar days from the planned day to the actual day, or to the day of assessment until then. 0 when not late. Null when cancelled or
/// without a planned day.
/// </param>
/// <param name="ForecastSlipDays">Calendar days from the planned to the forecast day, negative when expected early; null unless both are
/// recorded.</param>
public sealed record MilestoneAssessment(
    MilestoneStatus Status,
    MilestoneRule Rule,
    MilestoneDays Days,
    DateOnly AssessedOn,
    int? DaysLate,
    int? ForecastSlipDays)
{
    /// <summary>Days ahead, after today, in which a planned milestone counts as due.</summary>
    public const int DueWindowDays = 30;

    /// <summary>Assesses a milestone.</summary>
    /// <param name="days">
    /// Days recorded. A forecast never changes the status, so an optimistic forecast hides nothing. A cancellation precedes every other
    /// day. A report that awaits confirmation precedes everything else.
    /// </param>
    /// <param name="projectClosed">Whether the project is finished or cancelled.</param>
    /// <param name="today">Day of the assessment in the project's time zone.</param>
    /// <returns>
    /// Cancelled after a cancellation, else Reported while a report awaits its confirmation. With an actual day: Met on or before the
    /// planned day or without one, else MetLate. Without an actual day: Planned when no day is planned. Missed (project closed) or Overdue
    /// when the planned day is before today. Due when it is today or up to 30 days ahead, both inclusive. Planned beyond that.
    /// </returns>
    public static MilestoneAssessment Of(
        MilestoneDays days,
        bool projectClosed,
        DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(days);
        var rule = RuleFor(days, projectClosed, today);
        return new(StatusFor(rule), rule, days, today, LateBy(days, today), DaysFrom(days.PlannedOn, days.ForecastOn));
    }

    private static MilestoneRule RuleFor(MilestoneDays days, bool projectClosed, DateOnly today) => days switch
    {
        { CancelledOn: not null } => MilestoneRule.CancelledOnRecord,
        { AwaitsConfirmation: true } => MilestoneRule.ReportAwaitsConfirmation,
        { ActualOn: not null, PlannedOn: null } => MilestoneRule.ReachedWithoutPlannedDay,
        { ActualOn: { } actual, PlannedOn: { } planned } =>
            actual <= planned ? MilestoneRule.ReachedByPlannedDay : MilestoneRule.ReachedAfterPlannedDay,
        { PlannedOn: { } planned } => RuleForUnreached(planned, projectClosed, today),
        _ => MilestoneRule.NoPlannedDay,
    };

    private static MilestoneRule RuleForUnreached(DateOnly planned, bool projectClosed, DateOnly today)
    {
        if (planned < today)
        {
            return projectClosed ? MilestoneRule.PlannedDayPassedProjectClosed : MilestoneRule.PlannedDayPassed;
        }

        return planned.DayNumber - today.DayNumber <= DueWindowDays
            ? MilestoneRule.PlannedDayWithinWindow
            : MilestoneRule.PlannedDayAhead;
    }

    private static MilestoneStatus StatusFor(MilestoneRule rule) => rule switch
    {
        MilestoneRule.CancelledOnRecord => MilestoneStatus.Cancelled,
        MilestoneRule.ReportAwaitsConfirmation => MilestoneStatus.Reported,
        MilestoneRule.ReachedWithoutPlannedDay or MilestoneRule.ReachedByPlannedDay => MilestoneStatus.Met,
        MilestoneRule.ReachedAfterPlannedDay => MilestoneStatus.MetLate,
        MilestoneRule.PlannedDayPassedProjectClosed => MilestoneStatus.Missed,
        MilestoneRule.PlannedDayPassed => MilestoneStatus.Overdue,
        MilestoneRule.PlannedDayWithinWindow => MilestoneStatus.Due,
        MilestoneRule.PlannedDayAhead or MilestoneRule.NoPlannedDay => MilestoneStatus.Planned,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule."),
    };

    private static int? LateBy(MilestoneDays days, DateOnly today) =>
        days.CancelledOn is null && DaysFrom(days.PlannedOn, days.ActualOn ?? today) is { } late ? Math.Max(0, late) : null;

    private static int? DaysFrom(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;
}
