using CsCheck;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Tests.Scheduling.Reference;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Properties of every schedule without dates of its own.</summary>
public sealed class PassPropertyTests
{
    private const int Week = 7 * 1440;

    [Fact]
    public void No_activity_starts_before_its_links_allow_and_none_before_the_project() => RandomNetwork.Mixed.Sample(network =>
    {
        var pass = network.Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, pass.Count), activity => Assert.True(pass.EarlyStart(activity) >= network.Start));
        Assert.All(network.Links, link => Assert.True(Lack(network, pass, link) <= 0));
    });

    [Fact]
    public void Late_dates_are_never_before_early_ones_nor_after_the_finish() => RandomNetwork.Mixed.Sample(network =>
    {
        var pass = network.Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, pass.Count), activity =>
        {
            Assert.True(pass.LateStart(activity) >= pass.EarlyStart(activity) || pass.TotalFloat(activity) == 0);
            Assert.True(pass.LateFinish(activity) >= pass.EarlyFinish(activity) || pass.TotalFloat(activity) == 0);
            Assert.True(pass.LateFinish(activity) <= pass.ProjectFinish);
        });
    });

    [Fact]
    public void Total_float_is_at_least_free_float_and_that_at_least_zero() => RandomNetwork.Mixed.Sample(network =>
    {
        var pass = network.Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, pass.Count), activity => Assert.InRange(pass.FreeFloat(activity), 0, pass.TotalFloat(activity)));
    });

    [Fact]
    public void Nothing_is_too_late_without_an_imposed_date_under_any_heading() => RandomNetwork.Headed.Sample(
        network =>
        {
            var pass = network.Compile().Run(CancellationToken.None);

            Assert.All(Enumerable.Range(0, pass.Count), activity => Assert.InRange(pass.FreeFloat(activity), 0, pass.TotalFloat(activity)));
        },
        iter: 2000);

    [Fact]
    public void Something_is_critical_and_its_chain_is_driven_step_by_step() => RandomNetwork.Mixed.Sample(network =>
    {
        var pass = network.Compile().Run(CancellationToken.None);
        var chain = ProjectsApi.Planning.Scheduling.Paths.CriticalPath.ToFinish(pass);

        Assert.Contains(Enumerable.Range(0, pass.Count), pass.IsCritical);
        Assert.Equal(pass.ProjectFinish, pass.EarlyFinish(chain[^1]));
        Assert.Empty(pass.Drivers(chain[0]));
        Assert.All(chain.Zip(chain.Skip(1)), step => Assert.Contains(
            pass.Drivers(step.Second), link => network.Links[link].Predecessor == step.First));
    });

    [Fact]
    public void Weeks_later_everything_is_weeks_later() => RandomNetwork.Mixed.Sample(network =>
    {
        var (pass, later) = (network.Compile()
            .Run(CancellationToken.None), (network with { Start = network.Start + (3 * Week) }).Compile().Run(CancellationToken.None));

        Assert.All(Enumerable.Range(0, pass.Count), activity =>
        {
            Assert.Equal(pass.EarlyStart(activity) + (3 * Week), later.EarlyStart(activity));
            Assert.Equal(pass.LateFinish(activity) + (3 * Week), later.LateFinish(activity));
            Assert.Equal(pass.TotalFloat(activity), later.TotalFloat(activity));
            Assert.Equal(pass.FreeFloat(activity), later.FreeFloat(activity));
        });
    });

    [Fact]
    public void Three_times_the_durations_and_lags_are_three_times_the_dates_and_floats() => RandomNetwork.OneCalendar.Sample(drawn =>
    {
        var network = drawn with { Activities = [.. drawn.Activities.Select(activity => activity with { Calendar = Plan.AllHours })] };
        var (pass, thrice) = (network.Compile().Run(CancellationToken.None), Scaled(network, 3).Compile().Run(CancellationToken.None));

        Assert.All(Enumerable.Range(0, pass.Count), activity =>
        {
            Assert.Equal(3 * (pass.EarlyStart(activity) - network.Start), thrice.EarlyStart(activity) - network.Start);
            Assert.Equal(3 * pass.TotalFloat(activity), thrice.TotalFloat(activity));
            Assert.Equal(3 * pass.FreeFloat(activity), thrice.FreeFloat(activity));
        });
    });

    [Fact]
    public void Other_durations_in_a_used_pass_give_what_a_new_schedule_would() => RandomNetwork.Mixed.Sample(network =>
    {
        var model = network.Compile();
        var used = model.NewPass();
        model.Run([.. network.Activities.Select(activity => activity.Duration)], used, PassExtent.Full, CancellationToken.None);
        int[] durations = [.. network.Activities.Select((activity, index) => activity.Duration + (index * 60))];
        model.Run(durations, used, PassExtent.Full, CancellationToken.None);
        var fresh =
            (network with
            {
                Activities = [
                .. network.Activities.Select((activity, index) => activity with { Duration = durations[index] })]
            })
            .Compile().Run(CancellationToken.None);

        Assert.All(Enumerable.Range(0, fresh.Count), activity =>
        {
            Assert.Equal(fresh.EarlyFinish(activity), used.EarlyFinish(activity));
            Assert.Equal(fresh.TotalFloat(activity), used.TotalFloat(activity));
            Assert.Equal(fresh.FreeFloat(activity), used.FreeFloat(activity));
        });
    });

    // Percentages need no scaling; each amount is even, so that a third of it never has to be rounded.
    private static RandomNetwork Scaled(RandomNetwork network, int by) => new(
        [.. network.Activities.Select(activity => activity with { Duration = activity.Duration * by })],
        [.. network.Links.Select(link => link with
        {
            Lag = Lag.Working(link.Lag.MinutesFor(network.Activities[link.Predecessor].Span) * by),
        })],
        network.Start);

    private static int Lack(RandomNetwork network, SchedulePass pass, ActivityLink link)
    {
        var (from, to) = (network.Activities[link.Predecessor], network.Activities[link.Successor]);
        var wall = link.Kind is ScheduleLinkKind.SS or ScheduleLinkKind.SF
            ? pass.EarlyStart(link.Predecessor) : pass.EarlyFinish(link.Predecessor);
        var own = link.Kind is ScheduleLinkKind.FS or ScheduleLinkKind.SS
            ? pass.EarlyStart(link.Successor) : pass.EarlyFinish(link.Successor);
        var lag = Plan.Calendars[link.Lag.IsElapsed ? Plan.AllHours : to.Calendar];
        var run = Plan.Calendars[to.IsElapsed ? Plan.AllHours : to.Calendar];
        var minutes = link.Lag.MinutesFor(from.Span);
        var reached = lag.PositionOf(wall) + minutes;
        return run.PositionOf(minutes == 0 ? wall : lag.FinishOf(reached)) - run.PositionOf(own);
    }
}
