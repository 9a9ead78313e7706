using System.Globalization;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>A small schedule in words: days of eight hours on the standard calendar from Monday 2026-03-02 08:00.</summary>
internal sealed class Plan
{
    public const int Standard = 0;
    public const int AllHours = 1;
    public const int SevenDays = 2;
    public const int Night = 3;
    public const int Weekend = 4;
    public const int Day = 480;

    public static readonly IReadOnlyList<WorkCalendar> Calendars =
    [
        WorkCalendar.Compile(StandardCalendars.Standard),
        WorkCalendar.Compile(StandardCalendars.AllHours),
        WorkCalendar.Compile(StandardCalendars.SevenDays),
        WorkCalendar.Compile(
            new("Night", WeekPattern.OfShifts([.. Enumerable.Range(1, 5).Select(day => new Shift((DayOfWeek)day, 22 * 60, 480))]), [])),
        WorkCalendar.Compile(new("Weekend", WeekPattern.Of(StandardCalendars.EightHours, DayOfWeek.Saturday, DayOfWeek.Sunday), [])),
    ];

    private readonly List<Activity> activities = [];
    private readonly List<ActivityLink> links = [];

    public ScheduleSettings Settings { get; set; } = new() { Start = At("2026-03-02 08:00") };

    public static int At(string wall) => WallClock.MinuteOf(DateTime.Parse(wall, CultureInfo.InvariantCulture));

    public static string Shown(int wall) => WallClock.At(wall).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public int Task(decimal days, Func<Activity, Activity>? more = null) =>
        Add(new($"task {activities.Count}") { Duration = (int)(days * Day) }, more);

    public int Milestone(Func<Activity, Activity>? more = null) =>
        Add(new($"milestone {activities.Count}") { Kind = ActivityKind.Milestone }, more);

    public int Summary(Func<Activity, Activity>? more = null) =>
        Add(new($"summary {activities.Count}") { Kind = ActivityKind.Summary }, more);

    public Plan Link(int predecessor, int successor, ScheduleLinkKind kind = ScheduleLinkKind.FS, Lag lag = default)
    {
        links.Add(new(predecessor, successor, kind, lag));
        return this;
    }

    public ModelResult Check() => ScheduleModel.Compile(activities, links, Calendars, Settings);

    public ScheduleModel Compile()
    {
        var result = Check();
        Assert.Empty(result.Findings);
        return Assert.IsType<ScheduleModel>(result.Model);
    }

    public SchedulePass Run() => Compile().Run(CancellationToken.None);

    private int Add(Activity activity, Func<Activity, Activity>? more)
    {
        activities.Add(more is null ? activity : more(activity));
        return activities.Count - 1;
    }
}
