using CsCheck;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>Random tasks; the caller sets their position in the project.</summary>
public static class TaskGenerator
{
    private static readonly Gen<int?> Slack = Gen.Int[-10_000_000, 10_000_000].Nullable();

    private static readonly Gen<MspdiBaseline> Baseline = Gen.Select(
        Gen.Select(Gen.Int[0, 10], Gen.Bool, Values.Span()),
        Gen.Select(Values.Duration.Nullable(), Values.DurationFormat, Values.Duration.Nullable(), Gen.Int[0, 1_000_000].Nullable()),
        (identity, values) => new MspdiBaseline
        {
            Number = identity.Item1,
            IsInterim = identity.Item2,
            Start = identity.Item3.Start,
            Finish = identity.Item3.Finish,
            Duration = values.Item1,
            DurationFormat = values.Item2,
            Work = values.Item3,
            Cost = values.Item4 is { } cost ? cost / 8m : null,
        });

    private static readonly Gen<MspdiTask> Identity = Gen.Select(
        Gen.Select(Values.Text.Maybe(), Values.Text.Maybe(), Values.Text.Maybe(), Values.Text.Maybe()),
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool),
        Gen.Select(Gen.Guid.Nullable(), Gen.Int[0, 1000]),
        (texts, flags, values) => new MspdiTask
        {
            Uid = 0,
            Name = texts.Item1,
            Wbs = texts.Item2,
            OutlineNumber = texts.Item3,
            Notes = texts.Item4,
            IsSummary = flags.Item1,
            IsMilestone = flags.Item2,
            IsActive = flags.Item3,
            IsExternal = flags.Item4,
            IsSubproject = flags.Item5,
            IsManual = flags.Item6,
            IgnoreResourceCalendar = flags.Item7,
            GlobalId = values.Item1,
            Priority = values.Item2,
        });

    private static readonly Gen<MspdiTask> Planned = Gen.Select(
        Identity,
        Gen.Select(Values.Span(), Values.Span(), Values.Duration.Nullable(), Values.Duration.Nullable(), Values.DurationFormat),
        Gen.Select(Gen.Enum<ScheduleConstraintKind>(), Values.Instant, Values.Instant.Nullable()),
        (task, dates, constraint) => task with
        {
            Start = dates.Item1.Start,
            Finish = dates.Item1.Finish,
            ManualStart = dates.Item2.Start,
            ManualFinish = dates.Item2.Finish,
            Duration = dates.Item3,
            ManualDuration = dates.Item4,
            DurationFormat = dates.Item5,
            Constraint = constraint.Item1,
            ConstraintDate = constraint.Item1 > ScheduleConstraintKind.AsLateAsPossible ? constraint.Item2 : null,
            Deadline = constraint.Item3,
        });

    public static Gen<MspdiTask> Task { get; } = Gen.Select(
        Planned,
        Gen.Select(Values.Span(), Gen.Int[0, 100], Gen.Int[0, 100], Values.Duration.Nullable()),
        Gen.Select(Values.Span(), Values.Span(), Slack, Slack, Slack, Slack),
        Baseline.Array[0, 3],
        (task, progress, forecast, baselines) => task with
        {
            ActualStart = progress.Item1.Start,
            ActualFinish = progress.Item1.Finish,
            PercentComplete = progress.Item2,
            PhysicalPercentComplete = progress.Item3,
            RemainingDuration = progress.Item4,
            EarlyStart = forecast.Item1.Start,
            EarlyFinish = forecast.Item1.Finish,
            LateStart = forecast.Item2.Start,
            LateFinish = forecast.Item2.Finish,
            FreeSlack = forecast.Item3,
            TotalSlack = forecast.Item4,
            StartSlack = forecast.Item5,
            FinishSlack = forecast.Item6,
            Baselines = [.. baselines.DistinctBy(baseline => (baseline.Number, baseline.IsInterim))],
        });
}
