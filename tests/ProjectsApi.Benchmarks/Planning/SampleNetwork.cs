using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>Networks of any size, always the same for a size. Each activity follows two of the fifty before it.</summary>
internal static class SampleNetwork
{
    private const int Reach = 50;

    public static (IReadOnlyList<Activity> Activities, IReadOnlyList<ActivityLink> Links) Of(int size, int calendars)
    {
        var random = new Random(size);
        var activities = new List<Activity>(size);
        var links = new List<ActivityLink>(2 * size);
        for (var index = 0; index < size; index++)
        {
            // Short durations: the longest network must end before the last day of the calendars.
            activities.Add(new("activity") { Duration = random.Next(30, 600), Calendar = index % calendars });
            for (var link = 0; link < 2 && index > 0; link++)
            {
                var kind = random.Next(10) switch
                {
                    0 => ScheduleLinkKind.SS,
                    1 => ScheduleLinkKind.FF,
                    _ => ScheduleLinkKind.FS,
                };
                links.Add(
                    new(Math.Max(0, index - random.Next(1, Reach)), index, kind, Lag.Working(random.Next(4) == 0 ? random.Next(480) : 0)));
            }
        }

        return (activities, links);
    }

    public static ScheduleModel Compile(IReadOnlyList<Activity> activities, IReadOnlyList<ActivityLink> links) =>
        ScheduleModel.Compile(activities, links, Calendars, new() { Start = WallClock.MinuteOf(new DateOnly(2024, 1, 1)) }).Model
        ?? throw new InvalidOperationException("The sample network has a circle.");

    private static IReadOnlyList<WorkCalendar> Calendars { get; } =
    [
        WorkCalendar.Compile(StandardCalendars.Standard),
        WorkCalendar.Compile(StandardCalendars.SevenDays),
        WorkCalendar.Compile(StandardCalendars.AllHours),
    ];
}
