using CsCheck;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Tests.Scheduling.Reference;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Float and criticality of summaries come from what lies below. From Monday 2026-03-02.</summary>
public sealed class SummaryFloatTests
{
    // The ways in which an only child may differ from a plain task.
    private static readonly Gen<Func<Activity, Activity>> Kinds = Gen.Select(
        Gen.Int[0, 8], Gen.Int[0, 9_000], (kind, minutes) => (Func<Activity, Activity>)(child => Varied(child, kind, minutes)));

    [Fact]
    public void A_summary_of_one_manual_task_floats_as_that_does()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        var child = plan.Task(
            2, task => task with
            {
                Parent = summary,
                IsManual = true,
                ManualStart = Plan.At(
                "2026-03-07 08:00"),
                ManualFinish = Plan.At("2026-03-10 17:00")
            });
        plan.Task(15);

        var pass = plan.Run();

        Assert.Equal((3840, 3840), (pass.TotalFloat(child), pass.TotalFloat(summary)));
        Assert.Equal((false, false), (pass.IsCritical(child), pass.IsCritical(summary)));
    }

    [Fact]
    public void A_summary_in_progress_has_the_finish_float()
    {
        var plan = new Plan();
        var summary = plan.Summary();
        plan.Task(
            1, task => task with
            {
                Parent = summary,
                ActualStart = Plan.At(
                "2026-03-02 08:00"),
                ActualFinish = Plan.At("2026-03-02 17:00"),
                Progress = 100
            });
        plan.Task(2, task => task with { Parent = summary, ActualStart = Plan.At("2026-03-03 08:00"), Progress = 50 });
        plan.Task(10);

        var pass = plan.Run();

        Assert.Equal(
            (7 * Plan.Day, 0, 7 * Plan.Day, false),
            (pass.TotalFloat(summary), pass.StartFloat(summary), pass.FinishFloat(summary), pass.IsCritical(summary)));
    }

    [Fact]
    public void A_summary_of_one_child_is_as_that_child() => Gen.Select(RandomNetwork.OneCalendar, Gen.Int[0, 100], Kinds).Sample(
        (network, draw, vary) =>
        {
            var (child, summary) = (draw % network.Activities.Count, network.Activities.Count);
            var headed = network with
            {
                Activities =
                [
                    .. network.Activities.Select((activity, index) => index == child ? vary(activity) with { Parent = summary } : activity),
                    new("summary") { Kind = ActivityKind.Summary },
                ],
            };

            var pass = headed.Compile().Run(CancellationToken.None);

            Assert.Equal(
                (pass.TotalFloat(child), pass.IsCritical(child), pass.IsCompleted(child), pass.EarlyStart(child), pass.LateFinish(child)),
                (pass.TotalFloat(
                    summary), pass.IsCritical(summary), pass.IsCompleted(summary), Early(pass, child, summary), pass.LateFinish(summary)));
        },
        iter: 2000);

    // As-late-as-possible work rolls up its late dates; only its own row shows the early ones.
    private static int Early(SchedulePass pass, int child, int summary) =>
        pass.Model.Activities[child].Constraint == ScheduleConstraintKind.AsLateAsPossible
            ? pass.EarlyStart(child) : pass.EarlyStart(summary);

    private static Activity Varied(Activity child, int kind, int minutes)
    {
        var at = Plan.At("2026-03-02 08:00") + minutes;
        return kind switch
        {
            1 => child with { ActualStart = at, Progress = child.Kind == ActivityKind.Milestone ? 0m : 40m },
            2 => child with { ActualStart = at, ActualFinish = at + 600, Progress = 100m },
            3 => child with { IsManual = true, ManualStart = at, ManualFinish = at + 900 },
            4 => child with { Constraint = ScheduleConstraintKind.AsLateAsPossible },
            5 => child with { Constraint = ScheduleConstraintKind.MustStartOn, ConstraintAt = at },
            6 => child with { Constraint = ScheduleConstraintKind.FinishNoLaterThan, ConstraintAt = at },
            7 => child with { Constraint = ScheduleConstraintKind.FinishNoEarlierThan, ConstraintAt = at },
            8 => child with { Deadline = at },
            _ => child,
        };
    }
}
