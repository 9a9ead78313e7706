using System.Collections.Concurrent;

namespace ProjectsApi.Host.Background;

/// <summary>Running background work; a benchmark waits until there is none.</summary>
public sealed class BackgroundActivity
{
    private readonly ConcurrentDictionary<string, bool> busy = new(StringComparer.Ordinal);

    /// <summary>Names of the running work.</summary>
    public IReadOnlyList<string> Busy => [.. busy.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Records the start of work; a second call has no effect.</summary>
    public void Begin(string name) => busy[name] = true;

    /// <summary>Records the end of work.</summary>
    public void End(string name) => busy.TryRemove(name, out _);
}
