namespace ProjectsApi.Data.Past;

/// <summary>Pasts that were looked into lately: who asks again, or at the same moment, replays nothing.</summary>
public sealed class PastSnapshotCache : IAsyncDisposable
{
    /// <summary>Pasts that are kept while nobody reads them.</summary>
    public const int MostIdle = 16;

    /// <summary>Memory that those may take together, bytes.</summary>
    public const long MostIdleBytes = 64 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<PastKey, Kept> _kept = [];
    private long _uses;

    /// <summary>A past that is kept, or a new one. It stays open until <see cref="ReleaseAsync"/> is called as often as this.</summary>
    /// <param name="key">Names it.</param>
    /// <param name="create">Makes it; several who ask at once wait for one of them to make it.</param>
    /// <param name="cancellationToken">Ends the waiting and the making.</param>
    internal async Task<PastContent> TakeAsync(
        PastKey key, Func<CancellationToken, Task<PastContent>> create, CancellationToken cancellationToken)
    {
        var kept = Hold(key);
        try
        {
            await kept.Turn.WaitAsync(cancellationToken);
            try
            {
                return kept.Content ??= await create(cancellationToken);
            }
            finally
            {
                kept.Turn.Release();
            }
        }
        catch
        {
            await ReleaseAsync(key);
            throw;
        }
    }

    /// <summary>One reader fewer; the pasts that were read longest ago make room.</summary>
    internal async ValueTask ReleaseAsync(PastKey key)
    {
        List<Kept> old;
        lock (_gate)
        {
            _kept[key].Readers--;
            old = TakeOld();
        }

        foreach (var one in old)
        {
            await one.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        List<Kept> all;
        lock (_gate)
        {
            all = [.. _kept.Values];
            _kept.Clear();
        }

        foreach (var one in all)
        {
            await one.DisposeAsync();
        }
    }

    private Kept Hold(PastKey key)
    {
        lock (_gate)
        {
            if (!_kept.TryGetValue(key, out var kept))
            {
                _kept[key] = kept = new Kept();
            }

            kept.Readers++;
            kept.LastUse = ++_uses;
            return kept;
        }
    }

    private List<Kept> TakeOld()
    {
        var old = new List<Kept>();
        var (stay, bytes) = (0, 0L);
        foreach (var (key, kept) in _kept.Where(entry => entry.Value.Readers == 0).OrderByDescending(entry => entry.Value.LastUse).ToList())
        {
            bytes += kept.Content?.Bytes ?? 0;
            // Of one without content nothing came.
            if (kept.Content is not null && bytes <= MostIdleBytes && ++stay <= MostIdle)
            {
                continue;
            }

            _kept.Remove(key);
            old.Add(kept);
        }

        return old;
    }

    private sealed class Kept : IAsyncDisposable
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public PastContent? Content { get; set; }

        public int Readers { get; set; }

        public long LastUse { get; set; }

        public async ValueTask DisposeAsync()
        {
            Turn.Dispose();
            if (Content is not null)
            {
                await Content.DisposeAsync();
            }
        }
    }
}
