using System.Diagnostics;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>Times at which each subscriber received each change.</summary>
public sealed class Arrivals(int subscribers, long first, int changes)
{
    private readonly Lock gate = new();
    private readonly List<long>[] times = [.. Enumerable.Range(0, changes).Select(_ => new List<long>(subscribers))];
    private readonly TaskCompletionSource[] complete =
        [.. Enumerable.Range(0, changes).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];

    public void Add(long sequence)
    {
        var now = Stopwatch.GetTimestamp();
        lock (gate)
        {
            var arrived = times[sequence - first];
            arrived.Add(now);
            if (arrived.Count == subscribers)
            {
                complete[sequence - first].SetResult();
            }
        }
    }

    /// <summary>Completes when every subscriber has the change.</summary>
    public Task CompleteAsync(long sequence) => complete[sequence - first].Task;

    public IReadOnlyList<long> Of(long sequence)
    {
        lock (gate)
        {
            return [.. times[sequence - first]];
        }
    }
}
