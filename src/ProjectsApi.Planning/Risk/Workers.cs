namespace ProjectsApi.Planning.Risk;

/// <summary>Runs the same work on several threads until there is none left.</summary>
internal static class Workers
{
    /// <summary>Hands out numbers from 0 up, in order, to workers that take one after the other.</summary>
    /// <typeparam name="TWorker">Buffers of one worker.</typeparam>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="parallelism">Workers at most; 1 stays on the calling thread.</param>
    /// <param name="start">Makes the buffers of a worker.</param>
    /// <param name="work">Works on one number; chance decides which worker gets it, so the result must not depend on that.</param>
    /// <param name="cancellationToken">Asked before each number.</param>
    /// <returns>All workers that took part.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<TWorker> Run<TWorker>(
        int count, int parallelism, Func<TWorker> start, Action<TWorker, int> work, CancellationToken cancellationToken)
    {
        var next = -1;
        var workers = Math.Min(parallelism, Math.Max(count, 1));
        if (workers == 1)
        {
            return [WorkAlone()];
        }

        return
        [
            .. ParallelEnumerable.Range(0, workers)
                .WithDegreeOfParallelism(workers)
                .WithExecutionMode(ParallelExecutionMode.ForceParallelism)
                .WithCancellation(cancellationToken)
                .Select(_ => WorkAlone()),
        ];

        TWorker WorkAlone()
        {
            var worker = start();
            for (var number = Interlocked.Increment(ref next); number < count; number = Interlocked.Increment(ref next))
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(worker, number);
            }

            return worker;
        }
    }
}
