using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>Read of one field: statements, and the result that is made of their rows.</summary>
internal abstract class Read
{
    /// <summary>The statements, in the order in which they are run.</summary>
    public abstract IReadOnlyList<Statement> Statements { get; }

    /// <summary>Identifies the database. Reads with equal sources may share a connection.</summary>
    public abstract object Source { get; }

    /// <summary>Opens a context of the database.</summary>
    public abstract Task<DbContext> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Makes the result after all statements have read their rows.</summary>
    public abstract void Complete();

    /// <summary>Ends the read with an exception in place of a result.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc/>
/// <typeparam name="TContext">Database context.</typeparam>
/// <typeparam name="TResult">Result for the field.</typeparam>
/// <param name="contexts">Opens contexts.</param>
/// <param name="statements">The statements; nulls are skipped.</param>
/// <param name="make">Makes the result of their rows.</param>
internal sealed class Read<TContext, TResult>(
    IDbContextFactory<TContext> contexts, IEnumerable<Statement?> statements, Func<TResult> make) : Read
    where TContext : DbContext
{
    private readonly TaskCompletionSource<TResult> _result = new();

    public override IReadOnlyList<Statement> Statements { get; } = [.. statements.OfType<Statement>()];

    public override object Source => contexts;

    public Task<TResult> Result => _result.Task;

    public override async Task<DbContext> OpenAsync(CancellationToken cancellationToken) =>
        await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);

    public override void Complete()
    {
        try
        {
            _result.TrySetResult(make());
        }
        catch (Exception exception)
        {
            Fail(exception);
        }
    }

    public override void Fail(Exception exception)
    {
        if (exception is OperationCanceledException cancelled)
        {
            _result.TrySetCanceled(cancelled.CancellationToken);
        }
        else
        {
            _result.TrySetException(exception);
        }
    }
}
