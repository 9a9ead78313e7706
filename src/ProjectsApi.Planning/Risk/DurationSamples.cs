using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Risk;

/// <summary>Durations of a schedule in each iteration, computed on demand. None is kept, and each is always the same.</summary>
internal sealed class DurationSamples
{
    private readonly long seed;
    private readonly int[] mostLikely;
    private readonly List<UncertainDuration> uncertain = [];

    public DurationSamples(IReadOnlyList<Activity> activities, IReadOnlyList<DurationUncertainty?> estimates, RiskSettings settings)
    {
        seed = settings.Seed;
        mostLikely = new int[activities.Count];
        for (var index = 0; index < mostLikely.Length; index++)
        {
            var activity = activities[index];
            mostLikely[index] = activity.Span;
            if (!HasUncertainDuration(activity) || (estimates[index] ?? settings.Spread?.Around(activity.Span)) is not { } estimate)
            {
                continue;
            }

            var (done, rest) = Split(activity, estimate);
            mostLikely[index] = done + rest.MostLikely;
            if (!rest.IsCertain)
            {
                uncertain.Add(new(index, done, new(rest)));
            }
        }
    }

    /// <summary>Activities with an uncertain duration, in the order of their indexes.</summary>
    public IReadOnlyList<UncertainDuration> Uncertain => uncertain;

    /// <summary>Most likely durations of all activities; a new array.</summary>
    public int[] MostLikely() => [.. mostLikely];

    /// <summary>Fills in the durations of one iteration.</summary>
    /// <param name="iteration">Iteration.</param>
    /// <param name="durations">Durations of all activities; the uncertain ones are overwritten.</param>
    public void Fill(int iteration, int[] durations)
    {
        foreach (var duration in uncertain)
        {
            durations[duration.Activity] = duration.In(iteration, seed);
        }
    }

    /// <summary>Durations of one activity in all iterations.</summary>
    /// <param name="duration">One of <see cref="Uncertain"/>.</param>
    /// <param name="durations">Filled, by iteration.</param>
    public void Fill(UncertainDuration duration, Span<int> durations)
    {
        for (var iteration = 0; iteration < durations.Length; iteration++)
        {
            durations[iteration] = duration.In(iteration, seed);
        }
    }

    // A completed activity is certain. Summaries and milestones take no time. Two manual dates fix the duration between them.
    private static bool HasUncertainDuration(Activity activity) =>
        activity is { Kind: ActivityKind.Task, ActualFinish: null, Span: > 0 }
        and not { IsManual: true, ActualStart: null, ManualStart: not null, ManualFinish: not null };

    private static (int Done, DurationUncertainty Left) Split(Activity activity, DurationUncertainty estimate) =>
        activity.ActualStart is null
        ? (0, estimate)
        : (activity.Span - activity.RemainingDuration, estimate.ForRemaining(activity.RemainingDuration, activity.Span));
}
