using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Scheduling.Comparison;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Planning.Tests.Scheduling;

public sealed class PathTests
{
    [Fact]
    public void The_chain_to_any_activity_follows_its_driving_links()
    {
        var plan = new Plan();
        var (first, long1, short1, join, end) = (plan.Task(1), plan.Task(3), plan.Task(2), plan.Task(1), plan.Task(1));

        var pass = plan.Link(first, long1).Link(first, short1).Link(long1, join).Link(short1, join).Link(join, end).Run();

        Assert.Equal([first, long1, join], CriticalPath.To(pass, join));
        Assert.Equal([first, short1], CriticalPath.To(pass, short1));
        Assert.Equal([2], pass.Drivers(join));
    }

    [Fact]
    public void Two_links_that_bind_alike_both_drive()
    {
        var plan = new Plan();
        var (first, second, join) = (plan.Task(2), plan.Task(2), plan.Task(1));

        Assert.Equal([0, 1], plan.Link(first, join).Link(second, join).Run().Drivers(join));
    }

    [Fact]
    public void Near_critical_paths_follow_by_float_and_share_nothing()
    {
        var plan = new Plan();
        var (a, b, c, d) = (plan.Task(1), plan.Task(5), plan.Task(3), plan.Task(1));
        var apart = plan.Task(2);

        var paths = CriticalPath.Ranked(plan.Link(a, b).Link(b, d).Link(a, c).Link(c, d).Run(), 5);

        Assert.Equal([0, 2 * Plan.Day, 5 * Plan.Day], paths.Select(path => path.TotalFloat));
        Assert.Equal([[a, b, d], [c], [apart]], paths.Select(path => path.Activities.ToArray()));
    }

    [Fact]
    public void With_several_calendars_the_longest_path_may_have_float_and_is_critical_all_the_same()
    {
        var plan = new Plan { Settings = new() { Start = Plan.At("2026-03-05 08:00"), CriticalityRule = ScheduleCriticality.LongestPath } };
        var round = plan.Task(4, task => task with { Calendar = Plan.AllHours, Duration = 2880 });
        var (next, apart) = (plan.Task(1), plan.Task(0.5m));

        var pass = plan.Link(round, next).Run();

        Assert.Equal(2880, pass.TotalFloat(round));
        Assert.Equal((true, true, false), (pass.IsCritical(round), pass.IsCritical(next), pass.IsCritical(apart)));
    }

    [Fact]
    public void Float_up_to_the_threshold_is_critical()
    {
        var plan = new Plan();
        plan.Task(5);
        var (near, far) = (plan.Task(4), plan.Task(3));
        plan.Settings = plan.Settings with { CriticalFloat = Plan.Day };

        Assert.Equal((true, false), (plan.Run().IsCritical(near), plan.Run().IsCritical(far)));
    }

    [Fact]
    public void Equipment_ten_days_late_moves_its_successors_by_working_days()
    {
        var (plan, late) = (new Plan(), new Plan());
        foreach (var each in new[] { plan, late })
        {
            each.Link(each.Task(each == late ? 15 : 5), each.Task(2));
            each.Task(3);
        }

        var comparison = ScheduleComparison.Of(plan.Run(), late.Run());

        Assert.Equal(10, comparison.FinishByWorkingDays);
        Assert.Equal([(0, 10), (1, 10)], comparison.Moved.Select(moved => (moved.Activity, moved.ByWorkingDays)));
        Assert.Equal(-10, ScheduleComparison.Of(late.Run(), plan.Run()).FinishByWorkingDays);
        Assert.Equal(new DateOnly(2026, 3, 24), WallClock.DayOf(comparison.FinishAfter));
    }
}
