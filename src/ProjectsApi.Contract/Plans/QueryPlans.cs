using System.Collections;
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// Compiled queries by the shape of the request. EF Core finds a compiled query by building, walking and comparing the whole
/// expression at each run; here a request of a known shape brings nothing but its values.
/// </summary>
internal sealed class QueryPlans
{
    private const int MostPlans = 1000;
    private readonly ConcurrentDictionary<string, object> _plans = new();

    /// <summary>Runs the query of a shape.</summary>
    /// <param name="database">Context to run it on; all contexts given here share one model.</param>
    /// <param name="key">Shape and values.</param>
    /// <param name="build">Builds the query of a new shape; writes the values in the order of <paramref name="key"/>.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public IAsyncEnumerable<TRow> Run<TRow>(
        DbContext database, PlanKey key, Func<IOperands, IQueryable<TRow>> build, CancellationToken cancellationToken)
    {
        var plan = Plan(database, key, build);
        var context = database.GetService<IQueryContextFactory>().Create();
        context.CancellationToken = cancellationToken;
        for (var i = 0; i < key.Values.Count; i++)
        {
            context.Parameters.Add(PlanOperands.Name(i), key.Values[i]);
        }

        return plan(context);
    }

    private Func<QueryContext, IAsyncEnumerable<TRow>> Plan<TRow>(DbContext database, PlanKey key, Func<IOperands, IQueryable<TRow>> build)
    {
        var shape = key.ToString();
        if (_plans.TryGetValue(shape, out var known))
        {
            return (Func<QueryContext, IAsyncEnumerable<TRow>>)known;
        }

        var operands = new PlanOperands();
        var query = build(operands).Expression;
        if (!operands.Values.SequenceEqual(key.Values, SameValue.Instance))
        {
            throw new InvalidOperationException($"The shape '{shape}' describes other values than its query takes.");
        }

        // EF.CompileAsyncQuery does the same for a fixed number of parameters that are known when this is compiled.
#pragma warning disable EF1001
        var plan = database.GetService<IQueryCompiler>().CreateCompiledAsyncQuery<IAsyncEnumerable<TRow>>(query);
#pragma warning restore EF1001

        // Clients decide which shapes exist; past the bound a plan serves its own request only.
        if (_plans.Count < MostPlans)
        {
            _plans.TryAdd(shape, plan);
        }

        return plan;
    }

    private sealed class SameValue : IEqualityComparer<object?>
    {
        public static SameValue Instance { get; } = new();

        public new bool Equals(object? x, object? y) => x is IList list && y is IList other
            ? list.GetType() == other.GetType() && list.Cast<object?>().SequenceEqual(other.Cast<object?>())
            : object.Equals(x, y);

        public int GetHashCode(object? obj) => 0;
    }
}
