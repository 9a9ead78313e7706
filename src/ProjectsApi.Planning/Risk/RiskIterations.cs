using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Scheduling.Passes;

namespace ProjectsApi.Planning.Risk;

/// <summary>Schedules once per iteration. Keeps a finish per iteration and target, and a count per activity.</summary>
/// <remarks>
/// Each worker has its own pass and durations and uses them for all its iterations. Finishes are kept by iteration, and counts only add up.
/// So the result depends on neither the number nor the order of workers.
/// </remarks>
internal sealed class RiskIterations
{
    private readonly ScheduleModel model;
    private readonly DurationSamples samples;
    private readonly IReadOnlyList<int> targets;

    private RiskIterations(ScheduleModel model, DurationSamples samples, RiskSettings settings)
    {
        this.model = model;
        this.samples = samples;
        targets = settings.Targets;
        ProjectFinishes = new int[settings.Iterations];
        TargetFinishes = [.. targets.Select(_ => new int[settings.Iterations])];
        CriticalCounts = new int[model.Activities.Count];
    }

    /// <summary>Finish of the project by iteration; wall minutes.</summary>
    public int[] ProjectFinishes { get; }

    /// <summary>Finish of each target by iteration; wall minutes.</summary>
    public int[][] TargetFinishes { get; }

    /// <summary>In how many iterations each activity was critical.</summary>
    public int[] CriticalCounts { get; }

    public static RiskIterations Of(
        ScheduleModel model, DurationSamples samples, RiskSettings settings, CancellationToken cancellationToken)
    {
        var iterations = new RiskIterations(model, samples, settings);
        var workers = Workers.Run(
            settings.Iterations,
            settings.Parallelism,
            () => new Worker(model.NewPass(), samples.MostLikely(), new bool[model.Activities.Count], new int[model.Activities.Count]),
            (worker, iteration) => iterations.Run(worker, iteration, cancellationToken),
            cancellationToken);
        foreach (var worker in workers)
        {
            for (var activity = 0; activity < worker.CriticalCounts.Length; activity++)
            {
                iterations.CriticalCounts[activity] += worker.CriticalCounts[activity];
            }
        }

        return iterations;
    }

    private void Run(Worker worker, int iteration, CancellationToken cancellationToken)
    {
        var pass = worker.Pass;
        samples.Fill(iteration, worker.Durations);
        model.Run(worker.Durations, pass, PassExtent.WithoutFreeFloats, cancellationToken);
        ProjectFinishes[iteration] = pass.ProjectFinish;
        for (var target = 0; target < targets.Count; target++)
        {
            TargetFinishes[target][iteration] = pass.Finish(targets[target]);
        }

        Criticality.Mark(pass, worker.Critical);
        for (var activity = 0; activity < worker.CriticalCounts.Length; activity++)
        {
            worker.CriticalCounts[activity] += worker.Critical[activity] ? 1 : 0;
        }
    }

    private sealed record Worker(SchedulePass Pass, int[] Durations, bool[] Critical, int[] CriticalCounts);
}
