using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>One line of a schedule as its planner entered it. Its index in the list of activities identifies it.</summary>
/// <param name="Name">Name, for messages only.</param>
public sealed record Activity(string Name)
{
    /// <summary>Task, milestone or summary.</summary>
    public ActivityKind Kind { get; init; }

    /// <summary>Index of the summary above it; null at the top.</summary>
    public int? Parent { get; init; }

    /// <summary>Index of its calendar in the list of calendars.</summary>
    public int Calendar { get; init; }

    /// <summary>
    /// Working minutes on its calendar, or minutes of the 24-hour clock when <see cref="IsElapsed"/>; ≥ 0. Ignored for summaries and
    /// milestones.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero or longer than 166 years.</exception>
    public int Duration
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, WallClock.Horizon);
            field = value;
        }
    }

    /// <summary>
    /// Assignments that date it in place of <see cref="Duration"/>; empty: the duration dates it. <see cref="Calendar"/> still counts its
    /// floats and lags into it, and percentages are of the duration. Ignored for summaries, milestones, elapsed activities and zero
    /// durations.
    /// </summary>
    public IReadOnlyList<ActivityAssignment> Assignments { get; init; } = [];

    /// <summary>Whether it runs through nights and days off. Dates, duration and floats are then those of the 24-hour clock.</summary>
    public bool IsElapsed { get; init; }

    /// <summary>Rule that ties it to <see cref="ConstraintAt"/>.</summary>
    public ScheduleConstraintKind Constraint { get; init; }

    /// <summary>Minute of the wall clock of the constraint. As soon as possible and as late as possible need none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? ConstraintAt
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Minute of the wall clock by which it should finish. It caps the late finish and never moves early dates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? Deadline
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Minute of the wall clock at which work started; it may be in time off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? ActualStart
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Minute of the wall clock at which work finished; it may be in time off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? ActualFinish
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Remaining duration once started, minutes ≥ 0; null: <see cref="Duration"/> × (100 − <see cref="Progress"/>) %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero or longer than 166 years.</exception>
    public int? Remaining
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0, WallClock.Horizon);
            field = value;
        }
    }

    /// <summary>
    /// Minute of the wall clock at which the remaining work resumes after a break, as MSPDI's <c>Resume</c>. Null: without a break. Ignored
    /// once there is a data date.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? Resume
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Share of the duration that is done, 0 to 100 percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 100.</exception>
    public decimal Progress
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100m);
            field = value;
        }
    }

    /// <summary>Whether its planner schedules it manually: links into it never move it.</summary>
    public bool IsManual { get; init; }

    /// <summary>Manual start, minute of the wall clock; null: as its links allow.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? ManualStart
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Manual finish, minute of the wall clock; null: its start and its duration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the years 1984 to 2149.</exception>
    public int? ManualFinish
    {
        get;
        init => field = OnTheClock(value);
    }

    /// <summary>Minutes that its dates span before any progress: 0 for a milestone.</summary>
    public int Span => Kind == ActivityKind.Milestone ? 0 : Duration;

    /// <summary>Remaining duration, minutes: from <see cref="Remaining"/>, else from <see cref="Progress"/>, halves up.</summary>
    public int RemainingDuration =>
        Math.Min(Remaining ?? (int)Math.Round(Span * (100m - Progress) / 100m, MidpointRounding.AwayFromZero), WallClock.Horizon);

    /// <summary>The same activity with another duration, its assignments in proportion.</summary>
    internal Activity WithDuration(int duration) => this with
    {
        Duration = duration,
        Assignments = Assignments.Count == 0 || duration == 0 || Duration == 0
            ? Assignments
            : [.. Assignments.Select(assignment => new ActivityAssignment(
                assignment.Calendar, (int)Math.Clamp((long)assignment.Duration * duration / Duration, 1, WallClock.Horizon)))],
    };

    /// <summary>The assignments that date it.</summary>
    internal IReadOnlyList<ActivityAssignment> SchedulingAssignments =>
        Kind == ActivityKind.Task && !IsElapsed && Duration > 0 ? Assignments : [];

    private static int? OnTheClock(int? wall) => wall is null or (>= 0 and <= WallClock.Horizon)
        ? wall
        : throw new ArgumentOutOfRangeException(nameof(wall), wall, "The minute lies outside the clock.");
}
