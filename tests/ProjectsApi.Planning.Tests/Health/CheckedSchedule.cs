using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Health;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Health;

/// <summary>A schedule on five days of eight hours from Monday 3 June 2024, 08:00. Index 0 is the first activity added.</summary>
internal sealed class CheckedSchedule
{
    public const int Day = 480;
    private readonly List<Activity> activities = [];
    private readonly List<ActivityLink> links = [];
    private readonly List<DateOnly?> baseline = [];

    public static int Monday { get; } = WallClock.MinuteOf(new DateTime(2024, 6, 3, 8, 0, 0));

    public ScheduleSettings Settings { get; set; } = new() { Start = Monday };

    public CheckedSchedule Add(Activity activity, DateOnly? baselineFinish = null)
    {
        activities.Add(activity);
        baseline.Add(baselineFinish);
        return this;
    }

    public CheckedSchedule Task(int days, DateOnly? baselineFinish = null) => Add(Of(days), baselineFinish);

    public CheckedSchedule Milestone() => Add(new($"{activities.Count}") { Kind = ActivityKind.Milestone });

    /// <summary>Tasks of one day, one after the other.</summary>
    public CheckedSchedule Chain(int tasks)
    {
        for (var place = 0; place < tasks; place++)
        {
            Task(1);
            if (place > 0)
            {
                Link(activities.Count - 2, activities.Count - 1);
            }
        }

        return this;
    }

    public CheckedSchedule Link(int predecessor, int successor, ScheduleLinkKind kind = ScheduleLinkKind.FS, decimal lag = 0m)
    {
        links.Add(new(predecessor, successor, kind, Lag.Working(lag)));
        return this;
    }

    public Activity Of(int days) => new($"{activities.Count}") { Duration = days * Day };

    public HealthCheck Check(HealthCheckKind kind, bool hasBaseline = true) => All(hasBaseline).Single(check => check.Kind == kind);

    public IReadOnlyList<HealthCheck> All(bool hasBaseline = true)
    {
        WorkCalendar[] calendars = [WorkCalendar.Compile(StandardCalendars.Standard)];
        var model = ScheduleModel.Compile(activities, links, calendars, Settings).Model
            ?? throw new InvalidOperationException("The schedule of a test holds together.");
        var pass = model.Run(CancellationToken.None);
        var subject = new HealthSubject(pass) { BaselineFinishes = hasBaseline ? baseline : null };
        return ScheduleHealth.Of(subject, CancellationToken.None);
    }

    public static int At(int day, int hour) => WallClock.MinuteOf(new DateTime(2024, 6, day, hour, 0, 0));
}
