using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Contract.Loading;

/// <summary>One field's read: statements, and what is made of their rows.</summary>
internal abstract class Read
{
    /// <summary>The statements, in the order in which they are run.</summary>
    public abstract IReadOnlyList<Statement> Statements { get; }

    /// <summary>Names the database; reads of equal sources may share a connection.</summary>
    public abstract object Source { get; }

    /// <summary>Opens a context of the database.</summary>
    public abstract Task<DbContext> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Makes the result; the rows are there.</summary>
    public abstract void Complete();

    /// <summary>Ends without a result.</summary>
    public abstract void Fail(Exception exception);
}

/// <inheritdoc/>
/// <typeparam name="TContext">Database context.</typeparam>
/// <typeparam name="TResult">What the field gets.</typeparam>
/// <param name="contexts">Opens contexts.</param>
/// <param name="statements">The statements; an absent one is not needed.</param>
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
