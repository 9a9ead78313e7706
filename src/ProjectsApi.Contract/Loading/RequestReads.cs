using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>
/// The reads of one request. Those that the fields of one step of a query ask for are gathered and share a connection
/// and, where the database can, a round trip; any other read runs at once.
/// </summary>
public sealed class RequestReads
{
    private readonly Lock _gate = new();
    private readonly RequestReads _all;
    private List<(Read Read, CancellationToken Cancellation)>? _gathered;

    /// <summary>Reads of the database that each use case has.</summary>
    public RequestReads() => _all = this;

    private RequestReads(RequestReads all, object source) => (_all, Source) = (all, source);

    /// <summary>Opens the contexts that stand in for those of the use cases; null where nothing stands in.</summary>
    public object? Source { get; }

    /// <summary>The same reads, gathered with these, of another database.</summary>
    /// <param name="source">Opens its contexts: an <c>IDbContextFactory</c> of the type that the use cases have.</param>
    public RequestReads From(object source) => new(_all, source);

    /// <summary>Whose contexts a use case opens.</summary>
    /// <param name="own">What it has.</param>
    /// <exception cref="InvalidOperationException">What stands in opens contexts of another type.</exception>
    internal IDbContextFactory<TContext> Contexts<TContext>(IDbContextFactory<TContext> own)
        where TContext : DbContext => Source switch
        {
            null => own,
            IDbContextFactory<TContext> other => other,
            _ => throw new InvalidOperationException($"{Source.GetType()} opens no {typeof(TContext)}."),
        };

    /// <summary>From here on reads are gathered.</summary>
    internal void Open()
    {
        lock (_gate)
        {
            _gathered ??= [];
        }
    }

    /// <summary>Starts what was gathered; from here on reads run at once.</summary>
    internal void Close()
    {
        List<(Read Read, CancellationToken Cancellation)>? gathered;
        lock (_gate)
        {
            (gathered, _gathered) = (_gathered, null);
        }

        if (gathered is null or [])
        {
            return;
        }

        if (gathered is [var only])
        {
            Start([only.Read], only.Cancellation);
            return;
        }

        foreach (var step in gathered.GroupBy(entry => entry.Read.Source, ReferenceEqualityComparer.Instance))
        {
            Start([.. step.Select(entry => entry.Read)], step.First().Cancellation);
        }
    }

    /// <summary>Runs a read, with the others of the step or at once.</summary>
    internal Task<TResult> RunAsync<TContext, TResult>(Read<TContext, TResult> read, CancellationToken cancellationToken)
        where TContext : DbContext => _all.GatherAsync(read, cancellationToken);

    private Task<TResult> GatherAsync<TContext, TResult>(Read<TContext, TResult> read, CancellationToken cancellationToken)
        where TContext : DbContext
    {
        if (read.Statements.Count == 0)
        {
            read.Complete();
            return read.Result;
        }

        lock (_gate)
        {
            if (_gathered is { } gathered)
            {
                gathered.Add((read, cancellationToken));
                return read.Result;
            }
        }

        Start([read], cancellationToken);
        return read.Result;
    }

    // Whoever asked waits for the result of his read, which every way out of the run completes.
    private static void Start(IReadOnlyList<Read> reads, CancellationToken cancellationToken) =>
        _ = ReadRun.RunAsync(reads, cancellationToken);
}
