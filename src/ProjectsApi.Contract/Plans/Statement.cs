using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Contract.Plans;

/// <summary>A planned query with the values of one request; may be run again after a fault.</summary>
internal abstract class Statement
{
    /// <summary>Makes ready to run on a connection.</summary>
    /// <returns>The command and what it is run with.</returns>
    public abstract (IRelationalCommandTemplate Command, RelationalQueryContext Context) Prepare(
        DbContext database, CancellationToken cancellationToken);

    /// <summary>Takes all rows of the reader's current result.</summary>
    public abstract Task TakeAsync(DbDataReader reader, CancellationToken cancellationToken);
}

/// <inheritdoc/>
/// <typeparam name="TResult">CLR type that EF Core gives the query.</typeparam>
/// <typeparam name="TRow">Type of its rows.</typeparam>
/// <param name="plans">Where the plan is kept.</param>
/// <param name="key">Shape and values.</param>
/// <param name="build">Builds the query of a new shape.</param>
internal sealed class Statement<TResult, TRow>(QueryPlans plans, PlanKey key, Func<DbContext, IOperands, Expression> build) : Statement
{
    private PlannedQuery<TRow>? _query;
    private RelationalQueryContext? _context;

    /// <summary>The rows, once they are read.</summary>
    public List<TRow> Rows { get; private set; } = [];

    public override (IRelationalCommandTemplate Command, RelationalQueryContext Context) Prepare(
        DbContext database, CancellationToken cancellationToken)
    {
        var context = (RelationalQueryContext)database.GetService<IQueryContextFactory>().Create();
        context.CancellationToken = cancellationToken;
        for (var i = 0; i < key.Values.Count; i++)
        {
            context.Parameters.Add(PlanOperands.Name(i), key.Values[i]);
        }

        _query = plans.Plan<TResult, TRow>(database, key, build)(context);
        _context = context;
        return (_query.CommandFor(context), context);
    }

    public override async Task TakeAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        if (_query is not { } query || _context is not { } context)
        {
            throw new InvalidOperationException("A statement is prepared before its rows are taken.");
        }

        context.InitializeStateManager();
        Rows = await query.ReadAsync(context, reader, cancellationToken).ConfigureAwait(false);
    }
}
