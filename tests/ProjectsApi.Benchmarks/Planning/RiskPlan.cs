using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Risk;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Benchmarks.Planning;

/// <summary>A random schedule in which every duration is uncertain.</summary>
internal static class RiskPlan
{
    public const int LinksPerActivity = 2;
    private const int Reach = 40;
    private const int MinutesPerDay = 480;

    // Each activity follows two of the forty before it, drawn from the generator of the simulation.
    public static (ScheduleModel Model, IReadOnlyList<DurationUncertainty?> Estimates) Of(int size, long seed)
    {
        var chance = new RandomStream(seed, 0, 0);
        var activities = new Activity[size];
        var estimates = new DurationUncertainty?[size];
        var links = new List<ActivityLink>(size * LinksPerActivity);
        for (var index = 0; index < size; index++)
        {
            var duration = MinutesPerDay * (1 + (int)(chance.Next() * 20));
            activities[index] = new($"A{index}") { Duration = duration };
            estimates[index] = new DurationSpread(
                index % 2 == 0 ? ScheduleRiskShape.Triangular : ScheduleRiskShape.Pert, 10, 25).Around(duration);
            for (var link = 0; link < LinksPerActivity && index > 0; link++)
            {
                links.Add(new(index - 1 - (int)(chance.Next() * Math.Min(index, Reach)), index, ScheduleLinkKind.FS, default));
            }
        }

        var settings = new ScheduleSettings { Start = WallClock.MinuteOf(new DateOnly(2023, 4, 8)) };
        return ScheduleModel.Compile(activities, links, [WorkCalendar.Compile(StandardCalendars.Standard)], settings)
            .TryGetModel(out var model)
            ? (model, estimates)
            : throw new InvalidOperationException("The schedule of the benchmark does not compile.");
    }
}
