namespace ProjectsApi.Host.Startup;

/// <summary>
/// Keeps the heap of a command small as long as it lives. The server's collector waits until some hundred megabytes are allocated, which
/// suits requests; a command that runs beside the server should leave the memory to it.
/// </summary>
internal sealed class SmallHeap : IDisposable
{
    private const long AllocatedBetween = 4 << 20;

    // Collections of the young return no memory to the system.
    private const int YoungOnesPerWhole = 3;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(3);

    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _collecting;

    public SmallHeap()
    {
        _collecting = new Thread(Collect) { IsBackground = true, Name = nameof(SmallHeap) };
        _collecting.Start();
    }

    public void Dispose()
    {
        _ended.Set();
        _collecting.Join();
        _ended.Dispose();
    }

    private void Collect()
    {
        CollectWhole();
        var (last, young) = (GC.GetTotalAllocatedBytes(), 0);
        while (!_ended.Wait(LookEvery))
        {
            if (GC.GetTotalAllocatedBytes() - last < AllocatedBetween)
            {
                continue;
            }

            if (young++ < YoungOnesPerWhole)
            {
                GC.Collect(1, GCCollectionMode.Forced, blocking: true);
            }
            else
            {
                CollectWhole();
                young = 0;
            }

            last = GC.GetTotalAllocatedBytes();
        }
    }

    private static void CollectWhole() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
