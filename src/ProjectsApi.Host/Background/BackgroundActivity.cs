using System.Collections.Concurrent;
using System.Globalization;

namespace ProjectsApi.Host.Background;

/// <summary>Running background work; a benchmark waits until there is none.</summary>
public sealed class BackgroundActivity
{
    private readonly ConcurrentDictionary<string, WorkProgress?> busy = new(StringComparer.Ordinal);

    /// <summary>Names of the running work.</summary>
    public IReadOnlyList<string> Busy => [.. busy.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Names of the running work, each with its progress if that is known.</summary>
    public IReadOnlyList<string> Report() => [.. busy.OrderBy(work => work.Key, StringComparer.Ordinal).Select(work =>
        work.Value is { } progress
            ? string.Create(
                CultureInfo.InvariantCulture, $"{work.Key} ({progress.Left} left, {progress.Done} done, since {progress.Since:u})")
            : work.Key)];

    /// <summary>Records the start of work; a second call has no effect.</summary>
    public void Begin(string name) => busy.TryAdd(name, null);

    /// <summary>Records the progress of running work.</summary>
    public void Progress(string name, WorkProgress progress) => busy[name] = progress;

    /// <summary>Records the end of work.</summary>
    public void End(string name) => busy.TryRemove(name, out _);
}
