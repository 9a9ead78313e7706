namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Lets attempts at one account from one origin through one after the other: many at once would not see each other's
/// failures.</summary>
internal sealed class SignInQueue : IDisposable
{
    private readonly SemaphoreSlim[] _lanes = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for a turn, which ends when the result is disposed of.</summary>
    public async Task<IDisposable> TakeAsync(string account, string origin, CancellationToken cancellationToken)
    {
        var lane = _lanes[(uint)HashCode.Combine(account, origin) % _lanes.Length];
        await lane.WaitAsync(cancellationToken);
        return new Turn(lane);
    }

    public void Dispose() => Array.ForEach(_lanes, lane => lane.Dispose());

    private sealed class Turn(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
