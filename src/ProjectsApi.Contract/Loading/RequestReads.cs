using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>
/// The reads of one request. The reads of one execution step share a connection, and one round trip if the provider
/// supports batches. Any other read runs immediately.
/// </summary>
public sealed class RequestReads
{
    private readonly Lock _gate = new();
    private readonly RequestReads _all;
    private List<(Read Read, CancellationToken Cancellation)>? _gathered;

    /// <summary>Reads from the context factory of each use case.</summary>
    public RequestReads() => _all = this;

    private RequestReads(RequestReads all, object source) => (_all, Source) = (all, source);

    /// <summary>Context factory that replaces those of the use cases; null without a replacement.</summary>
    public object? Source { get; }

    /// <summary>Reads from another database that are collected together with these.</summary>
    /// <param name="source">Context factory: an <c>IDbContextFactory</c> for the context type of the use cases.</param>
    public RequestReads From(object source) => new(_all, source);

    /// <summary>Context factory for a use case: the replacement, if there is one.</summary>
    /// <param name="own">Factory of the use case.</param>
    /// <exception cref="InvalidOperationException">The replacement opens contexts of another type.</exception>
    internal IDbContextFactory<TContext> Contexts<TContext>(IDbContextFactory<TContext> own)
        where TContext : DbContext => Source switch
        {
            null => own,
            IDbContextFactory<TContext> other => other,
            _ => throw new InvalidOperationException($"{Source.GetType()} opens no {typeof(TContext)}."),
        };

    /// <summary>Starts collecting reads.</summary>
    internal void Open()
    {
        lock (_gate)
        {
            _gathered ??= [];
        }
    }

    /// <summary>Runs the collected reads. Later reads run immediately.</summary>
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

    /// <summary>Runs a read, together with the others of the step or immediately.</summary>
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

    // The callers await the results. The run completes every read, also when it fails or is cancelled.
    private static void Start(IReadOnlyList<Read> reads, CancellationToken cancellationToken) =>
        _ = ReadRun.RunAsync(reads, cancellationToken);
}
