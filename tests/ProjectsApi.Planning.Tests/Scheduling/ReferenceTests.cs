using System.Globalization;
using CsCheck;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Tests.Scheduling.Reference;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>The engine against a minute-by-minute schedule, on random networks.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Early_dates_are_those_of_a_walk_minute_by_minute() => RandomNetwork.Mixed.Sample(
        network =>
        {
            var pass = network.Compile().Run(CancellationToken.None);
            var slow = new SlowSchedule(network.Activities, network.Links, network.Start);

            Assert.Equal(Shown(slow.Start), Shown(Enumerable.Range(0, pass.Count).Select(pass.EarlyStart)));
            Assert.Equal(Shown(slow.Finish), Shown(Enumerable.Range(0, pass.Count).Select(pass.EarlyFinish)));
        },
        iter: 150,
        threads: 1);

    [Fact]
    public void Early_dates_in_whole_days_are_on_the_side_of_nonworking_time_that_links_require() => RandomNetwork.WholeDays.Sample(
        network =>
        {
            var pass = network.Compile().Run(CancellationToken.None);
            var slow = new SlowSchedule(network.Activities, network.Links, network.Start);

            Assert.Equal(Shown(slow.Start), Shown(Enumerable.Range(0, pass.Count).Select(pass.EarlyStart)));
            Assert.Equal(Shown(slow.Finish), Shown(Enumerable.Range(0, pass.Count).Select(pass.EarlyFinish)));
        },
        iter: 150,
        threads: 1);

    [Fact]
    public void Total_float_is_the_delay_of_an_activity_that_does_not_move_the_finish() => RandomNetwork.OneCalendar.Sample(
        network =>
        {
            var pass = network.Compile().Run(CancellationToken.None);
            for (var activity = 0; activity < pass.Count; activity++)
            {
                Assert.Equal(
                    Plan.Calendars[Plan.Standard].PositionOf(pass.ProjectFinish), Held(network, pass, activity, pass.TotalFloat(activity)));
                Assert.True(
                    Held(network, pass, activity, pass.TotalFloat(activity) + 1) > Plan.Calendars[Plan.Standard].PositionOf(
                        pass.ProjectFinish));
            }
        },
        iter: 25,
        threads: 1);

    [Fact]
    public void Free_float_is_the_delay_of_an_activity_that_moves_no_other() => RandomNetwork.OneCalendar.Sample(
        network =>
        {
            var pass = network.Compile().Run(CancellationToken.None);
            var plain = new SlowSchedule(network.Activities, network.Links, network.Start);
            foreach (var activity in network.Links.Select(link => link.Predecessor).Distinct())
            {
                var delayed = Delayed(network, pass, activity, pass.FreeFloat(activity));
                var longer = Delayed(network, pass, activity, pass.FreeFloat(activity) + 1);

                Assert.Equal(Others(plain, activity), Others(delayed, activity));
                Assert.True(
                    pass.FreeFloat(activity) == pass.TotalFloat(activity) || !Others(plain, activity)
                        .SequenceEqual(Others(longer, activity)));
            }
        },
        iter: 25,
        threads: 1);

    private static int Held(RandomNetwork network, SchedulePass pass, int activity, int minutes) =>
        Plan.Calendars[Plan.Standard].PositionOf(Delayed(network, pass, activity, minutes).Finish.Max());

    private static SlowSchedule Delayed(RandomNetwork network, SchedulePass pass, int activity, int minutes)
    {
        var calendar = Plan.Calendars[Plan.Standard];
        var delay = calendar.PositionOf(pass.EarlyStart(activity)) - calendar.PositionOf(network.Start) + minutes;
        return new(
            network.Activities, network.Links, network.Start,
            [.. Enumerable.Range(0, pass.Count).Select(index => index == activity ? delay : 0)]);
    }

    private static int[] Others(SlowSchedule schedule, int activity) =>
        [.. schedule.Start.Where((_, index) => index != activity).Select(Plan.Calendars[Plan.Standard].PositionOf)];

    private static string Shown(IEnumerable<int> minutes) =>
        string.Join(" | ", minutes.Select(wall => WallClock.At(wall).ToString("MM-dd HH:mm", CultureInfo.InvariantCulture)));
}
