namespace ProjectsApi.Planning.Risk;

/// <summary>Runs numbered pieces of work on several threads.</summary>
internal static class Workers
{
    /// <summary>Hands out the numbers from 0 in order; each worker takes the next free one.</summary>
    /// <typeparam name="TWorker">Buffers of one worker.</typeparam>
    /// <param name="count">Count of the numbers.</param>
    /// <param name="parallelism">Workers at most; 1 stays on the calling thread.</param>
    /// <param name="start">Makes the buffers of a worker.</param>
    /// <param name="work">Works on one number; the result must not depend on the worker, which is not determined.</param>
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
