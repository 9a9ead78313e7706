namespace ProjectsApi.Data.Past;

/// <summary>Keeps pasts that were read recently: repeated and concurrent requests replay nothing.</summary>
public sealed class PastSnapshotCache : IAsyncDisposable
{
    /// <summary>Most pasts kept without a reader.</summary>
    public const int MostIdle = 16;

    /// <summary>Most memory of these pasts together, bytes.</summary>
    public const long MostIdleBytes = 64 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<PastKey, Kept> _kept = [];
    private long _uses;

    /// <summary>Gets a cached past or creates it. It stays open until each call has its <see cref="ReleaseAsync"/>.</summary>
    /// <param name="key">Key of the past.</param>
    /// <param name="create">Creates the past; concurrent callers share one creation.</param>
    /// <param name="cancellationToken">Ends the waiting and the creation.</param>
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

    /// <summary>Releases one reader; the least recently read pasts are evicted.</summary>
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
            // A failed creation has no content.
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
