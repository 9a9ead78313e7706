namespace ProjectsApi.Host.Access.Endpoints;

/// <summary>Serializes attempts at one account from one origin, because concurrent ones would not see each other's failures.</summary>
internal sealed class SignInLocks : IDisposable
{
    private readonly SemaphoreSlim[] _semaphores = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1))];

    /// <summary>Waits for the lock; disposing the result releases it.</summary>
    public async Task<IDisposable> AcquireAsync(string account, string origin, CancellationToken cancellationToken)
    {
        var semaphore = _semaphores[(uint)HashCode.Combine(account, origin) % _semaphores.Length];
        await semaphore.WaitAsync(cancellationToken);
        return new Lease(semaphore);
    }

    public void Dispose() => Array.ForEach(_semaphores, semaphore => semaphore.Dispose());

    private sealed class Lease(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
