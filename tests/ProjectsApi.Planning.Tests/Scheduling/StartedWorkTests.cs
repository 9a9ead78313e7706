using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>How late the predecessors of started work may be without a data date, as Microsoft Project stores it. From Monday
/// 2026-03-02.</summary>
public sealed class StartedWorkTests
{
    [Fact]
    public void A_predecessor_may_be_as_late_as_its_started_successor_has_been_worked()
    {
        var plan = new Plan();
        var before = plan.Task(0.5m, task => Begun(task, "2026-03-02 08:00", 30m));
        var after = plan.Task(1, task => Begun(task, "2026-03-02 13:00", 30m));
        plan.Task(20);

        var pass = plan.Link(before, after).Run();

        // 30 % of eight hours from 13:00 are done at 15:24; the predecessor finishes at 12:00.
        Assert.Equal("2026-03-02 15:24", Plan.Shown(pass.LateFinish(before)));
        Assert.Equal((144, false), (pass.TotalFloat(before), pass.IsCritical(before)));
        Assert.Equal("2026-03-27 17:00", Plan.Shown(pass.LateFinish(after)));
    }

    [Theory]
    [InlineData(1, "2026-03-03 15:00", 720)]
    [InlineData(-1, "2026-03-05 15:00", 1680)]
    public void A_lag_is_taken_off_the_point_that_has_been_worked(int days, string late, int minutes)
    {
        var plan = new Plan();
        var before = plan.Task(0.25m);
        var after = plan.Task(2, task => Begun(task, "2026-03-04 08:00", 37.5m));
        plan.Task(20);

        var pass = plan.Link(before, after, ScheduleLinkKind.FS, Lag.Working(days * Plan.Day)).Run();

        // 37.5 % of 16 hours from Wednesday 08:00 are done at 15:00.
        Assert.Equal((late, minutes), (Plan.Shown(pass.LateFinish(before)), pass.TotalFloat(before)));
    }

    [Fact]
    public void Where_work_was_interrupted_its_predecessor_may_be_as_late_as_it_resumes()
    {
        var plan = new Plan();
        var before = plan.Task(3);
        var after = plan.Task(2, task => Begun(task, "2026-03-02 08:00", 50m) with { Resume = Plan.At("2026-03-05 13:00") });
        plan.Task(20);

        var pass = plan.Link(before, after).Run();

        Assert.Equal("2026-03-06 12:00", Plan.Shown(pass.EarlyFinish(after)));
        Assert.Equal(("2026-03-05 12:00", Plan.Day / 2), (Plan.Shown(pass.LateFinish(before)), pass.TotalFloat(before)));
    }

    [Fact]
    public void A_predecessor_that_lags_behind_work_already_done_is_too_late()
    {
        var plan = new Plan();
        var before = plan.Task(5);
        var after = plan.Task(4, task => Begun(task, "2026-03-02 08:00", 50m));
        plan.Task(20);

        Assert.Equal(-3 * Plan.Day, plan.Link(before, after).Run().TotalFloat(before));
    }

    [Fact]
    public void A_link_between_starts_leaves_room_up_to_the_late_dates_of_started_work()
    {
        var plan = new Plan();
        var before = plan.Task(1);
        var after = plan.Task(4, task => Begun(task, "2026-03-03 08:00", 25m));
        plan.Task(20);

        var pass = plan.Link(before, after, ScheduleLinkKind.SS).Run();

        // Three days are left of the work that may finish on the 27th: its predecessor may start on the 25th.
        Assert.Equal("2026-03-25 08:00", Plan.Shown(pass.LateStart(before)));
        Assert.Equal(17 * Plan.Day, pass.TotalFloat(before));
    }

    [Fact]
    public void A_summary_in_progress_constrains_predecessors_from_its_first_open_minute()
    {
        var plan = new Plan();
        var before = plan.Task(1);
        var summary = plan.Summary();
        plan.Task(4, task => Begun(task, "2026-03-04 08:00", 50m) with { Parent = summary });
        plan.Task(1, task => task with { Parent = summary });
        plan.Task(20);

        var pass = plan.Link(before, summary).Run();

        // The second task waits for the first. It could start on Tuesday. The actual half of the other ends on Thursday.
        Assert.Equal(
            ("2026-03-02 17:00", 0, true), (Plan.Shown(pass.LateFinish(before)), pass.TotalFloat(before), pass.IsCritical(before)));
    }

    [Fact]
    public void A_summary_with_only_started_work_open_constrains_predecessors_where_that_resumes()
    {
        var plan = new Plan();
        var before = plan.Task(1);
        var outer = plan.Summary();
        var summary = plan.Summary(heading => heading with { Parent = outer });
        plan.Task(
            1, task => task with
            {
                Parent = summary,
                ActualStart = Plan.At(
                "2026-03-03 08:00"),
                ActualFinish = Plan.At("2026-03-03 17:00"),
                Progress = 100
            });
        plan.Task(4, task => Begun(task, "2026-03-04 08:00", 50m) with { Parent = summary });
        plan.Task(20);

        Assert.Equal(3 * Plan.Day, plan.Link(before, outer).Run().TotalFloat(before));
    }

    [Fact]
    public void After_a_data_date_late_dates_are_those_of_the_remaining_work()
    {
        var plan = new Plan();
        var before = plan.Task(1, task => Begun(task, "2026-03-02 08:00", 0m));
        var after = plan.Task(2, task => Begun(task, "2026-03-02 13:00", 50m));
        plan.Task(20);
        plan.Settings = plan.Settings with { DataDate = Plan.At("2026-03-02 08:00") };

        // One day is left of work that may finish on the 27th; its predecessor finishes on the 2nd.
        Assert.Equal(18 * Plan.Day, plan.Link(before, after).Run().TotalFloat(before));
    }

    private static Activity Begun(Activity activity, string start, decimal progress) =>
        activity with { ActualStart = Plan.At(start), Progress = progress };
}
