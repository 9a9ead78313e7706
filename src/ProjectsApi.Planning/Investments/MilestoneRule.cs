namespace ProjectsApi.Planning.Investments;

/// <summary>The rule that decided the status of a milestone; rules are tried in the order of this list.</summary>
public enum MilestoneRule
{
    /// <summary>A day of cancellation is recorded.</summary>
    CancelledOnRecord,

    /// <summary>An actual day is recorded and no planned day to compare it with.</summary>
    ReachedWithoutPlannedDay,

    /// <summary>The actual day is on or before the planned day.</summary>
    ReachedByPlannedDay,

    /// <summary>The actual day is after the planned day.</summary>
    ReachedAfterPlannedDay,

    /// <summary>Neither an actual nor a planned day is recorded.</summary>
    NoPlannedDay,

    /// <summary>The planned day has passed and the project is finished or cancelled.</summary>
    PlannedDayPassedProjectClosed,

    /// <summary>The planned day has passed and the project goes on.</summary>
    PlannedDayPassed,

    /// <summary>The planned day is today or at most 30 days ahead.</summary>
    PlannedDayWithinWindow,

    /// <summary>The planned day is more than 30 days ahead.</summary>
    PlannedDayAhead,
}
