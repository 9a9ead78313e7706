using System.Diagnostics;

namespace ProjectsApi.Host.Tests.Live;

/// <summary>When each of many followers got each of a few changes.</summary>
public sealed class Arrivals(int followers, long first, int changes)
{
    private readonly Lock gate = new();
    private readonly List<long>[] times = [.. Enumerable.Range(0, changes).Select(_ => new List<long>(followers))];
    private readonly TaskCompletionSource[] complete =
        [.. Enumerable.Range(0, changes).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];

    public void Add(long sequence)
    {
        var now = Stopwatch.GetTimestamp();
        lock (gate)
        {
            var arrived = times[sequence - first];
            arrived.Add(now);
            if (arrived.Count == followers)
            {
                complete[sequence - first].SetResult();
            }
        }
    }

    /// <summary>Completes when every follower has the change.</summary>
    public Task CompleteAsync(long sequence) => complete[sequence - first].Task;

    public IReadOnlyList<long> Of(long sequence)
    {
        lock (gate)
        {
            return [.. times[sequence - first]];
        }
    }
}
