using CsCheck;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Tests.Scheduling.Reference;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Properties of every schedule with resource calendars.</summary>
public sealed class ResourceCalendarPropertyTests
{
    private static readonly Gen<(RandomNetwork Network, int Seed)> Drawn = Gen.Select(RandomNetwork.Mixed, Gen.Int[0, 1 << 20]);

    // Assignments of whole and half days, so that work begins and ends at the edges of nonworking time.
    private static readonly Gen<RandomNetwork> AtEdges = Gen.Select(RandomNetwork.Edges, Gen.Int[0, 1 << 20], Staffed)
        .Select(network => network with
        {
            Activities = [
            .. network.Activities.Select(activity => activity with { Assignments = [.. activity.Assignments.Select(InHalfDays)] })],
        });

    [Fact]
    public void Runs_on_the_calendar_of_the_task_change_nothing() => RandomNetwork.Mixed.Sample(network =>
    {
        var staffed = network with
        {
            Activities = [.. network.Activities.Select(
                activity => activity with { Assignments = activity.Duration == 0 ? [] : [
                    new(activity.Calendar, activity.Duration), new(activity.Calendar, 1)] })],
        };
        var (plain, pass) = (network.Compile().Run(CancellationToken.None), staffed.Compile().Run(CancellationToken.None));

        Assert.All(Enumerable.Range(0, pass.Count), activity => Assert.Equal(Told(plain, activity), Told(pass, activity)));
    });

    [Fact]
    public void An_activity_spans_the_first_start_to_the_last_finish_of_its_assignments() => Drawn.Sample(drawn =>
    {
        // A link to a finish may require the minute where the next work starts. It is the same working time.
        var network = Staffed(drawn.Network, drawn.Seed) with
        {
            Links = [.. drawn.Network.Links.Where(link => link.Kind is ScheduleLinkKind.FS or ScheduleLinkKind.SS)],
        };
        var pass = network.Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, pass.Count).Where(activity => IsDated(network.Activities[activity])), activity =>
        {
            var (begin, finish) = Walked(network.Activities[activity], pass.EarlyStart(activity));
            Assert.Equal(begin, pass.EarlyStart(activity));
            Assert.Equal(finish, pass.EarlyFinish(activity));
        });
    });

    [Fact]
    public void A_start_at_the_late_start_gives_a_finish_at_the_late_finish() => Drawn.Sample(drawn =>
    {
        var network = Staffed(drawn.Network, drawn.Seed);
        var pass = network.Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, pass.Count).Where(activity => IsDated(network.Activities[activity])), activity =>
        {
            Assert.True(Walked(network.Activities[activity], pass.LateStart(activity)).Finish <= pass.LateFinish(activity));
            Assert.True(pass.LateFinish(activity) <= pass.ProjectFinish);
        });
    });

    [Fact]
    public void Nothing_is_too_late_without_an_imposed_date() => Drawn.Sample(drawn =>
    {
        var pass = Staffed(drawn.Network, drawn.Seed).Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, pass.Count), activity => Assert.InRange(pass.FreeFloat(activity), 0, pass.TotalFloat(activity)));
        Assert.All(Enumerable.Range(0, pass.Count), activity => Assert.True(
            pass.LateFinish(activity) >= pass.EarlyFinish(activity) || pass.FinishFloat(activity) == 0));
    });

    [Fact]
    public void Late_starts_do_not_delay_the_project() =>
        Drawn.Sample(drawn => AssertLateDatesDelayNothing(Staffed(drawn.Network, drawn.Seed)));

    [Fact]
    public void Late_starts_on_one_calendar_of_tasks_do_not_delay_the_project() =>
        Gen.Select(RandomNetwork.OneCalendar, Gen.Int[0, 1 << 20])
            .Sample(drawn => AssertLateDatesDelayNothing(Staffed(drawn.Item1, drawn.Item2)));

    [Fact]
    public void Late_starts_at_the_edge_of_nonworking_time_do_not_delay_the_project() => AtEdges.Sample(AssertLateDatesDelayNothing);

    [Fact]
    public void Late_starts_under_a_summary_do_not_delay_the_project() =>
        Gen.Select(RandomNetwork.Headed, Gen.Int[0, 1 << 20])
            .Sample(drawn => AssertLateDatesDelayNothing(Staffed(drawn.Item1, drawn.Item2)));

    // An elapsed predecessor holds each activity at its late start, so that it also holds a milestone in nonworking time.
    private static void AssertLateDatesDelayNothing(RandomNetwork network)
    {
        var pass = network.Compile().Run(CancellationToken.None);
        Assert.All(Enumerable.Range(0, pass.Count), activity =>
        {
            var from = Math.Max(pass.LateStart(activity), pass.EarlyStart(activity));
            var wait = new Activity("wait") { Calendar = Plan.AllHours, Duration = from - network.Start };
            var late = network with { Activities = [.. network.Activities, wait], Links = [.. network.Links, new(pass.Count, activity)] };
            var held = late.Compile().Run(CancellationToken.None);

            Assert.All(Enumerable.Range(0, pass.Count), each => Assert.True(
                IsNoLater(network.Activities[each], held.EarlyFinish(each), pass.ProjectFinish), Text(network, activity)));
        });
    }

    // A link may set a finish to the start of the next work, which is the same working time.
    private static bool IsNoLater(Activity activity, int finish, int latest)
    {
        var calendar = Plan.Calendars[activity.IsElapsed
            ? Plan.AllHours : activity.Assignments.Count == 0 ? activity.Calendar : activity.Assignments[0].Calendar];
        var isOnOneAxis = activity.Duration > 0 && activity.Assignments.All(run => run.Calendar == activity.Assignments[0].Calendar);
        return finish <= latest || (isOnOneAxis && calendar.PositionOf(finish) <= calendar.PositionOf(latest));
    }

    private static ActivityAssignment InHalfDays(ActivityAssignment run) => new(run.Calendar, ((run.Duration / 240) + 1) * 240);

    private static string Text(RandomNetwork network, int activity)
    {
        var activities = network.Activities.Select(each =>
            $"{each.Kind} {each.Duration} on {each.Calendar}{(each.IsElapsed ? " elapsed" : "")} "
                + $"[{string.Join(", ", each.Assignments)}] from {each.ConstraintAt}");
        return $"{activity} of {string.Join("; ", activities)} by {string.Join(", ", network.Links)} from {Plan.Shown(network.Start)}";
    }

    // Every other task has one resource or a crew of two or three, at random.
    private static RandomNetwork Staffed(RandomNetwork network, int seed) => network with
    {
        Activities =
        [
            .. network.Activities.Select((activity, index) => (seed + index) % 2 == 0 || activity.Duration == 0
                ? activity
                : activity with
                {
                    Assignments = [.. Enumerable.Range(0, 1 + ((seed + index) % 3))
                        .Select(run => new ActivityAssignment((seed + (index * 3) + run) % 5, 1 + ((seed + (run * 97)) % 900)))],
                }),
        ],
    };

    private static bool IsDated(Activity activity) => activity is { Assignments.Count: > 0, IsElapsed: false, Kind: ActivityKind.Task };

    // Start and finish of each assignment by the calendars alone, for an activity that may begin at a minute.
    private static (int Begin, int Finish) Walked(Activity activity, int from) => (
        activity.Assignments.Min(run => Plan.Calendars[run.Calendar].StartOf(Plan.Calendars[run.Calendar].PositionOf(from))),
        activity.Assignments.Max(
            run => Plan.Calendars[run.Calendar].FinishOf(Plan.Calendars[run.Calendar].PositionOf(from) + run.Duration)));

    private static object Told(SchedulePass pass, int activity) => (
        (pass.EarlyStart(activity), pass.EarlyFinish(activity), pass.LateStart(activity), pass.LateFinish(activity)),
        (pass.TotalFloat(activity), pass.FreeFloat(activity), string.Join(' ', pass.Drivers(activity))));
}
