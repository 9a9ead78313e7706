using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Summaries over tasks, from Monday 2026-03-02.</summary>
public sealed class SummaryTests
{
    [Fact]
    public void A_summary_spans_its_children_and_is_critical_with_any_of_them()
    {
        var plan = new Plan();
        var outer = plan.Summary();
        var inner = plan.Summary(summary => summary with { Parent = outer });
        var (early, late) = (plan.Task(2, task => task with { Parent = inner }), plan.Task(5, task => task with { Parent = outer }));

        var pass = plan.Run();

        Assert.Equal(("2026-03-02 08:00", "2026-03-06 17:00"), (Plan.Shown(pass.EarlyStart(outer)), Plan.Shown(pass.EarlyFinish(outer))));
        Assert.Equal((0, 3 * Plan.Day), (pass.TotalFloat(outer), pass.TotalFloat(inner)));
        Assert.Equal((true, false), (pass.IsCritical(outer), pass.IsCritical(inner)));
        Assert.Equal(pass.LateFinish(early), pass.LateFinish(inner));
        Assert.Equal(0, pass.TotalFloat(late));
    }

    [Fact]
    public void A_link_into_a_summary_binds_everything_below_it()
    {
        var plan = new Plan();
        var first = plan.Task(3);
        var outer = plan.Summary();
        var inner = plan.Summary(summary => summary with { Parent = outer });
        var (direct, nested) = (plan.Task(1, task => task with { Parent = outer }), plan.Task(4, task => task with { Parent = inner }));

        var pass = plan.Link(first, outer, ScheduleLinkKind.FS, Lag.Working(Plan.Day)).Run();

        Assert.Equal("2026-03-06 08:00", Plan.Shown(pass.EarlyStart(direct)));
        Assert.Equal("2026-03-06 08:00", Plan.Shown(pass.EarlyStart(nested)));
        Assert.Equal((0, 0, 3 * Plan.Day), (pass.TotalFloat(first), pass.TotalFloat(nested), pass.TotalFloat(direct)));
        Assert.Equal([0], pass.Drivers(nested));
    }

    [Fact]
    public void A_link_from_a_summary_waits_for_the_last_of_it()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        var (brief, lasting) = (plan.Task(2, task => task with { Parent = summary }), plan.Task(5, task => task with { Parent = summary }));
        var next = plan.Task(1);

        var pass = plan.Link(summary, next).Run();

        Assert.Equal("2026-03-09 08:00", Plan.Shown(pass.EarlyStart(next)));
        Assert.Equal((3 * Plan.Day, 0), (pass.TotalFloat(brief), pass.TotalFloat(lasting)));
        Assert.Equal([lasting, next], ProjectsApi.Planning.Scheduling.Paths.CriticalPath.To(pass, next));
    }

    [Fact]
    public void A_start_to_start_link_from_a_summary_waits_for_the_first_of_it()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        var first = plan.Task(2, task => task with { Parent = summary });
        var second = plan.Task(1, task => task with { Parent = summary });
        var next = plan.Task(9);

        var pass = plan.Link(first, second).Link(summary, next, ScheduleLinkKind.SS, Lag.Working(Plan.Day)).Run();

        Assert.Equal("2026-03-03 08:00", Plan.Shown(pass.EarlyStart(next)));
        Assert.Equal((0, 7 * Plan.Day), (pass.TotalFloat(first), pass.TotalFloat(second)));
    }

    [Fact]
    public void Two_linked_summaries_are_scheduled_one_after_the_other()
    {
        var plan = new Plan();
        var (before, after) = (plan.Summary(), plan.Summary());
        var (long1, short1) = (plan.Task(4, task => task with { Parent = before }), plan.Task(1, task => task with { Parent = before }));
        var (long2, short2) = (plan.Task(3, task => task with { Parent = after }), plan.Task(1, task => task with { Parent = after }));

        var pass = plan.Link(before, after).Run();

        Assert.Equal("2026-03-06 08:00", Plan.Shown(pass.EarlyStart(short2)));
        Assert.Equal("2026-03-10 17:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal(
            (0, 3 * Plan.Day, 0, 2 * Plan.Day),
            (pass.TotalFloat(long1), pass.TotalFloat(short1), pass.TotalFloat(long2), pass.TotalFloat(short2)));
    }

    [Fact]
    public void Dates_of_a_summary_bind_its_children()
    {
        var plan = new Plan();
        var summary = plan.Summary(heading => heading with
        {
            Constraint = ScheduleConstraintKind.StartNoEarlierThan,
            ConstraintAt = Plan.At("2026-03-04 08:00"),
            Deadline = Plan.At("2026-03-05 17:00"),
        });
        var task = plan.Task(3, inner => inner with { Parent = summary });

        var pass = plan.Run();

        Assert.Equal("2026-03-04 08:00", Plan.Shown(pass.EarlyStart(task)));
        Assert.Equal(-Plan.Day, pass.TotalFloat(task));
        Assert.Contains(
            pass.Findings, finding =>
                finding is { Kind: FindingKind.DeadlineMissed, Minutes: Plan.Day } && finding.Activities[0] == summary);
    }

    [Fact]
    public void A_summary_of_finished_work_is_finished()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        plan.Task(
            1, task =>
                task with { Parent = summary, ActualStart = Plan.At("2026-03-02 08:00"), ActualFinish = Plan.At("2026-03-02 17:00") });
        plan.Task(9);

        var pass = plan.Run();

        Assert.True(pass.IsCompleted(summary));
        Assert.Equal((0, false), (pass.TotalFloat(summary), pass.IsCritical(summary)));
    }

    [Fact]
    public void Work_around_the_clock_below_a_summary_may_finish_in_nonworking_time_of_the_successor()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        var work = plan.Task(4, task => task with { Parent = summary });
        var curing = plan.Task(6, task => task with { Parent = summary, IsElapsed = true });
        var done = plan.Milestone();

        var pass = plan.Link(work, curing).Link(summary, done).Run();

        // From Thursday 17:00 for 48 hours: Saturday, which the milestone's calendar does not work.
        Assert.Equal("2026-03-07 17:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal((0, 0, 0, 0), (pass.TotalFloat(work), pass.TotalFloat(curing), pass.TotalFloat(summary), pass.TotalFloat(done)));
        Assert.Equal("2026-03-07 17:00", Plan.Shown(pass.LateFinish(curing)));
    }

    [Fact]
    public void A_predecessor_of_a_summary_finish_may_finish_in_nonworking_time_of_the_children()
    {
        var plan = new Plan();
        var night = plan.Task(1, task => task with { Calendar = Plan.Night });
        var summary = plan.Summary();
        plan.Task(1, task => task with { Parent = summary });

        var pass = plan.Link(night, summary, ScheduleLinkKind.FF).Run();

        // The night's work ends at 06:00. Until 08:00 that is the same working time as the end of the previous day.
        Assert.Equal("2026-03-03 06:00", Plan.Shown(pass.ProjectFinish));
        Assert.Equal(0, pass.TotalFloat(night));
    }

    [Fact]
    public void Started_work_is_not_late_for_successors_of_its_start()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        var started = plan.Task(5, task => task with { Parent = summary, ActualStart = Plan.At("2026-03-02 08:00"), Progress = 20m });
        var next = plan.Task(9);
        plan.Settings = plan.Settings with { DataDate = Plan.At("2026-03-11 00:00") };

        var pass = plan.Link(summary, next, ScheduleLinkKind.SS, Lag.Working(Plan.Day)).Run();

        Assert.Equal("2026-03-16 17:00", Plan.Shown(pass.EarlyFinish(started)));
        Assert.Equal((5 * Plan.Day, 0), (pass.TotalFloat(started), pass.TotalFloat(next)));
    }
}
