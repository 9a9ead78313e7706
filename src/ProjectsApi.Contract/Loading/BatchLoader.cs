using GraphQL.DataLoader;

namespace ProjectsApi.Contract.Loading;

/// <summary>
/// Collects the keys of one execution step and fetches them with one call. The engine defers a field that returns an
/// <see cref="IDataLoaderResult"/> until no other field can run.
/// </summary>
/// <typeparam name="TKey">Key.</typeparam>
/// <typeparam name="TResult">Result for one key.</typeparam>
/// <param name="fetch">Fetches all keys of a batch; a key without result is left out.</param>
public sealed class BatchLoader<TKey, TResult>(Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyDictionary<TKey, TResult>>> fetch)
    where TKey : notnull
    where TResult : class
{
    private readonly Lock _gate = new();
    private Batch? _open;

    /// <summary>Adds one key to the open batch.</summary>
    /// <param name="key">Key; a repeated key is fetched once.</param>
    /// <param name="whenMissing">Result when the fetch has none for the key.</param>
    public IDataLoaderResult Load(TKey key, TResult? whenMissing = null) => Load(key, result => result ?? whenMissing);

    /// <summary>Adds one key to the open batch and maps its result.</summary>
    /// <param name="key">Key; a repeated key is fetched once.</param>
    /// <param name="show">Maps the result to the value of the field; null when the fetch has no result for the key.</param>
    public IDataLoaderResult Load(TKey key, Func<TResult?, object?> show)
    {
        lock (_gate)
        {
            var batch = _open ??= new Batch(this);
            batch.Keys.Add(key);
            return new Pending(batch, key, show);
        }
    }

    private sealed class Batch(BatchLoader<TKey, TResult> loader)
    {
        private Task<IReadOnlyDictionary<TKey, TResult>>? _fetched;

        public HashSet<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TResult>> FetchAsync(CancellationToken cancellationToken)
        {
            lock (loader._gate)
            {
                if (ReferenceEquals(loader._open, this))
                {
                    loader._open = null;
                }

                return _fetched ??= loader.StartAsync([.. Keys], cancellationToken);
            }
        }
    }

    private Task<IReadOnlyDictionary<TKey, TResult>> StartAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken) =>
        fetch(keys, cancellationToken);

    private sealed class Pending(Batch batch, TKey key, Func<TResult?, object?> show) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var results = await batch.FetchAsync(cancellationToken).ConfigureAwait(false);
            return show(results.GetValueOrDefault(key));
        }
    }
}
