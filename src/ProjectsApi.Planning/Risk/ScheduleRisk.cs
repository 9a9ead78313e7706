using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Risk;

/// <summary>Monte Carlo simulation of a schedule: the effect of uncertain durations on its dates.</summary>
/// <remarks>
/// Every iteration samples each uncertain duration independently and schedules by the rules of the model. Where durations are correlated,
/// as under one contractor or in one winter, the true spread of the finish is wider. Completed activities are certain. The remaining work
/// of started ones varies by the percentage of the whole. Summaries, milestones and activities with two manual dates are certain. Critical
/// activities follow the settings of the schedule. Sources: Van Slyke, Monte Carlo methods and the PERT problem, Operations Research 11
/// (1963), for method and criticality index. Hulett, Practical schedule risk analysis (2009), for its use by planners.
/// </remarks>
public static class ScheduleRisk
{
    /// <summary>Simulates a schedule.</summary>
    /// <param name="model">The schedule.</param>
    /// <param name="estimates">
    /// Estimate of the whole duration by index of the activity, minutes of the activity's own calendar; null without one.
    /// </param>
    /// <param name="settings">Iterations, seed, default uncertainty, target activities and threads.</param>
    /// <param name="cancellationToken">Asked before each iteration.</param>
    /// <returns>
    /// Finishes, criticality indexes and drivers. They depend on model, estimates, iterations, seed, default and targets, not on the number
    /// of threads.
    /// </returns>
    /// <exception cref="ArgumentException">There is not one estimate, given or null, per activity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A target is no index of an activity.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static RiskResult Simulate(
        ScheduleModel model, IReadOnlyList<DurationUncertainty?> estimates, RiskSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(estimates);
        ArgumentNullException.ThrowIfNull(settings);
        if (estimates.Count != model.Activities.Count)
        {
            throw new ArgumentException("There must be one estimate or null per activity.", nameof(estimates));
        }

        foreach (var target in settings.Targets)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(target, nameof(settings));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, estimates.Count, nameof(settings));
        }

        var samples = new DurationSamples(model.Activities, estimates, settings);
        var iterations = RiskIterations.Of(model, samples, settings, cancellationToken);
        var criticality = iterations.CriticalCounts.Select(count => (double)count / settings.Iterations).ToArray();
        int[][] finishes = [iterations.ProjectFinishes, .. iterations.TargetFinishes];
        var drivers = Tornado.Of(samples, finishes, criticality, settings.Parallelism, cancellationToken);
        var planned = model.Run(cancellationToken);
        return new(
            new(null, planned.ProjectFinish, FinishDistribution.Of(finishes[0]), drivers[0]),
            [
                .. settings.Targets.Select((target, place) =>
                    new RiskForecast(target, planned.Finish(target), FinishDistribution.Of(finishes[place + 1]), drivers[place + 1])),
            ],
            criticality);
    }
}
