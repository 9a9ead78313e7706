namespace ProjectsApi.Host.Startup;

/// <summary>
/// Keeps the heap of a command small until it is disposed. The server's collector waits until some hundred megabytes are allocated, which
/// suits requests. Its settings apply to a whole process, so a command collects explicitly.
/// </summary>
internal sealed class HeapTrimming : IDisposable
{
    private const long CollectionInterval = 4 << 20;

    // Collections of young generations return no memory to the system.
    private const long MaxGrowth = 4 << 20;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(3);

    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _collecting;

    public HeapTrimming()
    {
        _collecting = new Thread(Collect) { IsBackground = true, Name = nameof(HeapTrimming) };
        _collecting.Start();
    }

    /// <summary>Collects all generations and returns free memory to the system.</summary>
    public static void CollectAll() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    public void Dispose()
    {
        _ended.Set();
        _collecting.Join();
        _ended.Dispose();
    }

    private void Collect()
    {
        CollectAll();
        var (last, least) = (GC.GetTotalAllocatedBytes(), Committed);
        while (!_ended.Wait(PollInterval))
        {
            if (GC.GetTotalAllocatedBytes() - last < CollectionInterval)
            {
                continue;
            }

            GC.Collect(1, GCCollectionMode.Forced, blocking: true);
            if (Committed - least > MaxGrowth)
            {
                CollectAll();
                least = Committed;
            }

            last = GC.GetTotalAllocatedBytes();
        }
    }

    private static long Committed => GC.GetGCMemoryInfo().TotalCommittedBytes;
}
