using ProjectsApi.Planning.Scheduling.Targets;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Foundation of 10 days, then steel of 10, and equipment of 5 before a milestone. The data date is Monday 2026-03-02.</summary>
public sealed class BackwardPlanTests
{
    private const int Foundation = 0;
    private const int Steel = 1;
    private const int Equipment = 2;
    private const int Production = 3;

    [Fact]
    public void Latest_dates_are_counted_back_from_the_target_and_other_work_is_left_out()
    {
        var result = CountedBackFrom("2026-03-31 17:00");

        Assert.True(result.IsFeasible);
        Assert.Equal([Foundation, Steel, Equipment, Production], result.Latest.Select(latest => latest.Activity).Order());
        Assert.Equal(("2026-03-04 08:00", "2026-03-17 17:00"), Shown(result, Foundation));
        Assert.Equal(("2026-03-18 08:00", "2026-03-31 17:00"), Shown(result, Steel));
        Assert.Equal(("2026-03-25 08:00", "2026-03-31 17:00"), Shown(result, Equipment));
        Assert.Equal((2 * Plan.Day, 0), (Of(result, Foundation).TotalFloat, Of(result, Foundation).ShortfallDays));
        Assert.Empty(result.Proposals);
        Assert.Null(result.Combination);
    }

    [Fact]
    public void A_target_that_is_too_early_reports_the_lost_days_and_the_chain()
    {
        var result = CountedBackFrom("2026-03-25 17:00");

        Assert.False(result.IsFeasible);
        Assert.Equal((2, 2 * Plan.Day), (result.ShortfallDays, result.ShortfallMinutes));
        Assert.Equal([Foundation, Steel, Production], result.Chain);
        Assert.Equal(("2026-02-26 08:00", "2026-03-11 17:00"), Shown(result, Foundation));
        Assert.Equal((2, -2 * Plan.Day), (Of(result, Foundation).ShortfallDays, Of(result, Foundation).TotalFloat));
        Assert.Equal(0, Of(result, Equipment).ShortfallDays);
        Assert.Equal((true, false), (Of(result, Steel).IsDriving, Of(result, Equipment).IsDriving));
    }

    [Fact]
    public void A_finish_on_a_rest_day_after_the_target_is_too_late_without_a_shortfall_of_working_time()
    {
        var plan = new Plan();
        var (crew, handover) = (plan.Task(6, task => task with { Calendar = Plan.SevenDays }), plan.Milestone());

        // From Monday to Saturday, which the handover's own calendar does not work.
        var result = BackwardPlan.For(
            plan.Link(crew, handover).Compile(), handover, Plan.At("2026-03-06 17:00"), new(), CancellationToken.None);

        Assert.Equal("2026-03-07 17:00", Plan.Shown(result.EarlyFinish));
        Assert.Equal((false, 0), (result.IsFeasible, result.ShortfallMinutes));
    }

    [Fact]
    public void Proposals_are_ranked_by_the_days_that_laying_the_schedule_again_shows_them_to_recover()
    {
        var result = CountedBackFrom("2026-03-25 17:00");

        var best = result.Proposals[0];
        Assert.Equal(new RecoveryProposal(RecoveryKind.Overlap, Steel, 0, 5 * Plan.Day, 5 * Plan.Day, 5), best);
        Assert.Contains(result.Proposals, proposal => proposal is { Kind: RecoveryKind.SevenDays, Activity: Steel, RecoveredDays: 4 });
        Assert.Contains(result.Proposals, proposal => proposal is { Kind: RecoveryKind.SevenDays, Activity: Foundation, RecoveredDays: 2 });
        Assert.Contains(
            result.Proposals, proposal =>
                proposal is { Kind: RecoveryKind.Crash, Activity: Foundation, Minutes: 2 * Plan.Day, RecoveredDays: 2 });
        Assert.DoesNotContain(result.Proposals, proposal => proposal.Activity == Equipment);
        Assert.Equal(
            result.Proposals.Select(proposal => proposal.RecoveredMinutes)
                .OrderDescending(), result.Proposals.Select(proposal => proposal.RecoveredMinutes));
        Assert.True(result.Combination?.MeetsTarget);
    }

    [Fact]
    public void Started_work_is_counted_back_by_its_remaining_duration()
    {
        var plan = new Plan();
        var started = plan.Task(10, task => task with { ActualStart = Plan.At("2026-03-02 08:00"), Progress = 50 });
        var next = plan.Task(2);
        plan.Settings = plan.Settings with { DataDate = Plan.At("2026-03-12 08:00") };

        var result = BackwardPlan.For(plan.Link(started, next).Compile(), next, Plan.At("2026-03-18 17:00"), new(), CancellationToken.None);

        Assert.Equal(("2026-03-10 08:00", "2026-03-16 17:00"), Shown(result, started));
        Assert.Equal((2, 2), (Of(result, started).ShortfallDays, result.ShortfallDays));
        Assert.Contains(
            result.Proposals, proposal => proposal is { Kind: RecoveryKind.Crash, RecoveredDays: 2 } && proposal.Activity == started);
    }

    [Fact]
    public void A_summary_can_be_the_target()
    {
        var plan = new Plan();
        var before = plan.Task(3);
        var summary = plan.Summary();
        var inner = plan.Task(2, task => task with { Parent = summary });

        var result = BackwardPlan.For(
            plan.Link(before, summary).Compile(), summary, Plan.At("2026-03-10 17:00"), new(), CancellationToken.None);

        Assert.True(result.IsFeasible);
        Assert.Equal(("2026-03-09 08:00", "2026-03-10 17:00"), Shown(result, inner));
        Assert.Equal(("2026-03-04 08:00", "2026-03-06 17:00"), Shown(result, before));
        Assert.Equal([before, inner], result.Chain);
    }

    // Curing for ten days of 24 hours from Monday 08:00, then a day of work: Thursday 12 March.
    [Fact]
    public void Work_around_the_clock_is_shortened_and_overlapped_by_the_clock()
    {
        var plan = new Plan();
        var curing = plan.Task(30, task => task with { IsElapsed = true });
        var next = plan.Task(1);

        var result = BackwardPlan.For(plan.Link(curing, next).Compile(), next, Plan.At("2026-03-09 17:00"), new(), CancellationToken.None);

        Assert.Equal(("2026-03-12 17:00", 3), (Plan.Shown(result.EarlyFinish), result.ShortfallDays));
        Assert.Contains(
            result.Proposals, proposal =>
                proposal is { Kind: RecoveryKind.Crash, Minutes: 3 * 1440, RecoveredDays: 3 } && proposal.Activity == curing);
        Assert.Contains(
            result.Proposals, proposal =>
                proposal is { Kind: RecoveryKind.Overlap, Minutes: 5 * 1440, RecoveredDays: 3 } && proposal.Activity == next);
    }

    // Ten and four days of work. Five of ten cut, the other starts after half of the five that are left: on Wednesday at noon.
    [Fact]
    public void Each_proposal_of_a_combination_is_counted_on_top_of_those_before_it()
    {
        var plan = new Plan();
        var (first, next) = (plan.Task(10), plan.Task(4));

        var result = BackwardPlan.For(plan.Link(first, next).Compile(), next, Plan.At("2026-03-06 17:00"), new(), CancellationToken.None);

        var together = Assert.IsType<RecoveryCombination>(result.Combination);
        Assert.Equal(
            [
                new(RecoveryKind.Crash, first, null, 5 * Plan.Day, 5 * Plan.Day, 5),
                new(RecoveryKind.Overlap, next, 0, 5 * Plan.Day / 2, 5 * Plan.Day / 2, 2),
            ],
            together.Proposals.Take(2));
    }

    private static BackwardPlanResult CountedBackFrom(string finishBy)
    {
        var plan = new Plan();
        plan.Settings = plan.Settings with { DataDate = plan.Settings.Start };
        plan.Task(10);
        plan.Task(10);
        plan.Task(5);
        plan.Milestone();
        plan.Task(1);
        var model = plan.Link(Foundation, Steel).Link(Steel, Production).Link(Equipment, Production).Compile();
        return BackwardPlan.For(model, Production, Plan.At(finishBy), new(), CancellationToken.None);
    }

    private static LatestDates Of(BackwardPlanResult result, int activity) => result.Latest.Single(latest => latest.Activity == activity);

    private static (string Start, string Finish) Shown(BackwardPlanResult result, int activity) =>
        (Plan.Shown(Of(result, activity).LatestStart), Plan.Shown(Of(result, activity).LatestFinish));
}
