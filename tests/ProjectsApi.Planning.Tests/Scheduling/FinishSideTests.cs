using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>On which side of nonworking time a finish is shown: same working time, another day. From Monday 2026-03-02.</summary>
public sealed class FinishSideTests
{
    [Fact]
    public void A_finish_that_a_link_requires_at_eight_is_at_eight_and_not_at_five_the_day_before()
    {
        var plan = new Plan();
        var (before, asking, asked) = (plan.Task(4), plan.Task(1), plan.Task(1));

        var pass = plan.Link(before, asking).Link(asking, asked, ScheduleLinkKind.SF).Run();

        Assert.Equal(("2026-03-05 08:00", "2026-03-06 08:00"), (Plan.Shown(pass.EarlyStart(asked)), Plan.Shown(pass.EarlyFinish(asked))));
        Assert.Equal(("2026-03-06 08:00", "2026-03-06 17:00"), (Plan.Shown(pass.LateStart(asked)), Plan.Shown(pass.LateFinish(asked))));
        Assert.Equal((Plan.Day, Plan.Day), (pass.TotalFloat(asked), pass.FreeFloat(asked)));
    }

    [Theory]
    [InlineData(ScheduleLinkKind.SF, 0, "2026-03-06 08:00")]
    [InlineData(ScheduleLinkKind.SF, 1, "2026-03-06 17:00")]
    [InlineData(ScheduleLinkKind.SF, -1, "2026-03-05 08:00")]
    [InlineData(ScheduleLinkKind.FF, 0, "2026-03-06 17:00")]
    [InlineData(ScheduleLinkKind.FF, 1, "2026-03-09 17:00")]
    [InlineData(ScheduleLinkKind.FF, -1, "2026-03-06 08:00")]
    public void A_lag_ends_with_work_and_a_lead_begins_with_it(ScheduleLinkKind kind, int days, string finish)
    {
        var plan = new Plan();
        var (before, asking, asked) = (plan.Task(4), plan.Task(1), plan.Task(1));

        var pass = plan.Link(before, asking).Link(asking, asked, kind, Lag.Working(days * Plan.Day)).Run();

        Assert.Equal(finish, Plan.Shown(pass.EarlyFinish(asked)));
    }

    [Fact]
    public void A_finish_at_eight_passes_to_a_milestone_and_to_another_finish()
    {
        var plan = new Plan();
        var (before, asking, asked, next, last) = (plan.Task(4), plan.Task(1), plan.Task(1), plan.Milestone(), plan.Task(0.5m));

        var pass = plan.Link(before, asking).Link(asking, asked, ScheduleLinkKind.SF)
            .Link(asked, next).Link(asked, last, ScheduleLinkKind.FF).Run();

        Assert.Equal(("2026-03-06 08:00", "2026-03-06 08:00"), (Plan.Shown(pass.EarlyStart(next)), Plan.Shown(pass.EarlyFinish(last))));
    }

    [Fact]
    public void A_finish_at_eight_that_ends_the_project_is_never_late_before_it_is_early()
    {
        var plan = new Plan();
        var asking = plan.Milestone(
            point => point with { Constraint = ScheduleConstraintKind.StartNoEarlierThan, ConstraintAt = Plan.At("2026-03-09 08:00") });
        var asked = plan.Task(1);

        var pass = plan.Link(asking, asked, ScheduleLinkKind.SF).Run();

        Assert.Equal(("2026-03-06 08:00", "2026-03-09 08:00"), (Plan.Shown(pass.EarlyStart(asked)), Plan.Shown(pass.EarlyFinish(asked))));
        Assert.Equal(("2026-03-09 08:00", 0), (Plan.Shown(pass.LateFinish(asked)), pass.TotalFloat(asked)));
        Assert.Equal("2026-03-09 08:00", Plan.Shown(pass.ProjectFinish));
    }

    [Theory]
    [InlineData(ScheduleLinkKind.FS, 1, "2026-03-03 17:00")]
    [InlineData(ScheduleLinkKind.SS, 1, "2026-03-02 17:00")]
    [InlineData(ScheduleLinkKind.FS, -1, "2026-03-02 08:00")]
    public void A_milestone_is_where_its_lag_ends(ScheduleLinkKind kind, int days, string at)
    {
        var plan = new Plan();
        var (work, point) = (plan.Task(1), plan.Milestone());

        Assert.Equal(at, Plan.Shown(plan.Link(work, point, kind, Lag.Working(days * Plan.Day)).Run().EarlyStart(point)));
    }

    [Fact]
    public void A_late_milestone_is_at_eight_before_work_and_at_five_at_the_end()
    {
        var plan = new Plan();
        var (first, work, last) = (plan.Milestone(), plan.Task(1), plan.Milestone());
        plan.Task(5);

        var pass = plan.Link(first, work).Link(work, last).Run();

        Assert.Equal(("2026-03-06 08:00", "2026-03-06 17:00"), (Plan.Shown(pass.LateFinish(first)), Plan.Shown(pass.LateFinish(last))));
    }
}
