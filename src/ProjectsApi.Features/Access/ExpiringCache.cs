using System.Collections.Concurrent;

namespace ProjectsApi.Features.Access;

/// <summary>Cache with a fixed lifetime and at most 10,000 entries.</summary>
internal sealed class ExpiringCache<TKey, TValue>(TimeProvider clock, TimeSpan lifetime)
    where TKey : notnull
    where TValue : class
{
    private const int Capacity = 10_000;

    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset ExpiresAt)> _entries = new();
    private long _clears;

    /// <summary>Empties the cache. A value that is being loaded is returned but not cached.</summary>
    public void Clear()
    {
        Interlocked.Increment(ref _clears);
        _entries.Clear();
    }

    public async ValueTask<TValue> GetAsync(TKey key, Func<CancellationToken, Task<TValue>> load, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_entries.TryGetValue(key, out var known) && now < known.ExpiresAt)
        {
            return known.Value;
        }

        var clears = Interlocked.Read(ref _clears);
        var value = await load(cancellationToken);
        if (_entries.Count >= Capacity)
        {
            // Rare, and cheap: every entry expires within seconds.
            _entries.Clear();
        }

        _entries[key] = (value, now + lifetime);
        if (clears != Interlocked.Read(ref _clears))
        {
            _entries.TryRemove(key, out _);
        }

        return value;
    }
}
