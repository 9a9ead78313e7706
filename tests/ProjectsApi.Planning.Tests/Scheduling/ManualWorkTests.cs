using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Dates around manual work, as Microsoft Project stores them. From Monday 2026-03-02.</summary>
public sealed class ManualWorkTests
{
    [Fact]
    public void Nothing_below_a_manual_summary_starts_before_it()
    {
        var plan = new Plan();
        var summary = plan.Summary(heading => Manual(heading, "2026-03-16 08:00", "2026-03-17 17:00"));
        var child = plan.Task(2, task => task with { Parent = summary });

        var pass = plan.Run();

        Assert.Equal(("2026-03-16 08:00", "2026-03-17 17:00"), (Plan.Shown(pass.EarlyStart(child)), Plan.Shown(pass.EarlyFinish(child))));
        Assert.Equal(
            (0, 0, true, true), (pass.TotalFloat(child), pass.TotalFloat(summary), pass.IsCritical(child), pass.IsCritical(summary)));
        Assert.DoesNotContain(pass.Findings, finding => finding.Kind == FindingKind.NegativeFloat);
    }

    [Fact]
    public void Descendants_follow_the_manual_start_and_links_may_move_them_later()
    {
        var plan = new Plan();
        var before = plan.Task(12);
        var outer = plan.Summary(heading => Manual(heading, "2026-03-04 08:00", "2026-03-05 17:00"));
        var inner = plan.Summary(heading => heading with { Parent = outer });
        var (free, bound) = (plan.Task(1, task => task with { Parent = inner }), plan.Task(1, task => task with { Parent = inner }));

        var pass = plan.Link(before, bound).Run();

        Assert.Equal(("2026-03-04 08:00", "2026-03-18 08:00"), (Plan.Shown(pass.EarlyStart(free)), Plan.Shown(pass.EarlyStart(bound))));
    }

    [Fact]
    public void A_manual_summary_that_ends_last_ends_the_project_and_gives_its_children_float()
    {
        var plan = new Plan();
        var summary = plan.Summary(heading => Manual(heading, "2026-03-02 08:00", "2026-03-13 17:00"));
        var child = plan.Task(2, task => task with { Parent = summary });

        var pass = plan.Run();

        Assert.Equal("2026-03-13 17:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal((8 * Plan.Day, 8 * Plan.Day), (pass.TotalFloat(child), pass.TotalFloat(summary)));
        Assert.Equal("2026-03-13 17:00", Plan.Shown(pass.EarlyFinish(summary)));
        Assert.Equal([child], ProjectsApi.Planning.Scheduling.Paths.CriticalPath.ToFinish(pass));
    }

    [Theory]
    [InlineData(ScheduleLinkKind.FS, 7, "2026-03-12 08:00")]
    [InlineData(ScheduleLinkKind.FF, 8, "2026-03-13 08:00")]
    [InlineData(ScheduleLinkKind.SS, 9, "2026-03-13 17:00")]
    [InlineData(ScheduleLinkKind.SF, 9, "2026-03-13 17:00")]
    public void Links_from_the_start_of_manual_work_do_not_constrain_it(ScheduleLinkKind kind, int days, string late)
    {
        var plan = new Plan();
        var before = plan.Task(1, task => Manual(task, "2026-03-02 08:00", "2026-03-02 17:00"));
        var after = plan.Task(1, task => Manual(task, "2026-03-04 08:00", "2026-03-04 17:00"));
        plan.Task(10);

        var pass = plan.Link(before, after, kind, Lag.Working(Plan.Day)).Run();

        Assert.Equal((days * Plan.Day, late), (pass.TotalFloat(before), Plan.Shown(pass.LateFinish(before))));
    }

    [Fact]
    public void Manual_work_is_late_on_the_side_of_the_night_on_which_its_successor_starts()
    {
        var plan = new Plan();
        var manual = plan.Task(1, task => Manual(task, "2026-03-02 08:00", "2026-03-02 17:00"));
        var free = plan.Task(1);
        var (afterManual, afterFree) = (plan.Task(1), plan.Task(1));
        plan.Task(10);

        var pass = plan.Link(manual, afterManual).Link(free, afterFree).Run();

        Assert.Equal(("2026-03-13 08:00", "2026-03-12 17:00"), (Plan.Shown(pass.LateFinish(manual)), Plan.Shown(pass.LateFinish(free))));
        Assert.Equal((8 * Plan.Day, 8 * Plan.Day), (pass.TotalFloat(manual), pass.TotalFloat(free)));
    }

    private static Activity Manual(Activity activity, string start, string finish) =>
        activity with { IsManual = true, ManualStart = Plan.At(start), ManualFinish = Plan.At(finish) };
}
