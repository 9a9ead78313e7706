using System.Collections.Concurrent;

namespace ProjectsApi.Host.Background;

/// <summary>What the program works on of itself, so that whoever measures it can wait until it does nothing else.</summary>
public sealed class BackgroundActivity
{
    private readonly ConcurrentDictionary<string, bool> busy = new(StringComparer.Ordinal);

    /// <summary>Names of the works that go on at this moment.</summary>
    public IReadOnlyList<string> Busy => [.. busy.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Notes that a work has begun; beginning twice is beginning once.</summary>
    public void Begin(string name) => busy[name] = true;

    /// <summary>Notes that it has ended, for now.</summary>
    public void End(string name) => busy.TryRemove(name, out _);
}
