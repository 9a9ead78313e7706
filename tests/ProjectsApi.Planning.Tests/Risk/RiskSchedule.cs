using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Risk;

/// <summary>A small schedule on a 24-hour calendar, where working minutes are minutes of the wall clock, and its simulation.</summary>
internal sealed class RiskSchedule
{
    private readonly List<Activity> activities = [];
    private readonly List<DurationUncertainty?> estimates = [];
    private readonly List<ActivityLink> links = [];

    public static WorkCalendar AllHours { get; } = WorkCalendar.Compile(StandardCalendars.AllHours);

    public static WorkCalendar Standard { get; } = WorkCalendar.Compile(StandardCalendars.Standard);

    public static int Start { get; } = WallClock.MinuteOf(new DateOnly(2024, 3, 4));

    /// <summary>Calendars; activities use the first by default.</summary>
    public IReadOnlyList<WorkCalendar> Calendars { get; init; } = [AllHours];

    public ScheduleSettings Settings { get; init; } = new() { Start = Start };

    public IReadOnlyList<Activity> Activities => activities;

    public IReadOnlyList<DurationUncertainty?> Estimates => estimates;

    /// <summary>A task that is planned to take its most likely duration.</summary>
    public int Add(DurationUncertainty estimate, params int[] predecessors) =>
        Add(new Activity("Task") { Duration = estimate.MostLikely }, estimate, predecessors);

    public int Add(Activity activity, DurationUncertainty? estimate, params int[] predecessors)
    {
        activities.Add(activity);
        estimates.Add(estimate);
        links.AddRange(
            predecessors.Select(predecessor => new ActivityLink(predecessor, activities.Count - 1, ScheduleLinkKind.FS, Lag.None)));
        return activities.Count - 1;
    }

    public void Link(int predecessor, int successor, ScheduleLinkKind kind, Lag lag) => links.Add(new(predecessor, successor, kind, lag));

    public ScheduleModel Compile() => CompileWith(activities);

    /// <summary>The same schedule with certain durations.</summary>
    public ScheduleModel CompileWith(IEnumerable<int> durations) =>
        CompileWith([.. activities.Zip(durations, (activity, duration) => activity with { Duration = duration })]);

    public RiskResult Simulate(RiskSettings settings) => ScheduleRisk.Simulate(Compile(), estimates, settings, CancellationToken.None);

    private ScheduleModel CompileWith(IReadOnlyList<Activity> lines)
    {
        var result = ScheduleModel.Compile(lines, links, Calendars, Settings);
        Assert.Empty(result.Findings);
        return result.TryGetModel(out var model) ? model : throw new InvalidOperationException("The schedule does not compile.");
    }
}
