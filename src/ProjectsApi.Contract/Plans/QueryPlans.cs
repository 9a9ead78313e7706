using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// Compiled queries by the shape of the request. EF Core finds a compiled query by building, walking and comparing the whole
/// expression at each run; here a request of a known shape brings nothing but its values.
/// </summary>
internal sealed class QueryPlans
{
    private const int MostPlans = 1000;
    private readonly ConcurrentDictionary<(IModel Model, string Shape), object> _plans = new();

    /// <summary>The query of a shape.</summary>
    /// <typeparam name="TResult">CLR type that EF Core gives the query.</typeparam>
    /// <typeparam name="TRow">Type of its rows.</typeparam>
    /// <param name="database">Context to compile with; a plan belongs to its model.</param>
    /// <param name="key">Shape and values.</param>
    /// <param name="build">Builds the query of a new shape; writes the values in the order of <paramref name="key"/>.</param>
    public Func<QueryContext, PlannedQuery<TRow>> Plan<TResult, TRow>(
        DbContext database, PlanKey key, Func<DbContext, IOperands, Expression> build)
    {
        var shape = (database.Model, Text: key.ToString());
        if (_plans.TryGetValue(shape, out var known))
        {
            return (Func<QueryContext, PlannedQuery<TRow>>)known;
        }

        var operands = new PlanOperands();
        var query = build(database, operands);
        if (!operands.Values.SequenceEqual(key.Values, SameValue.Instance))
        {
            throw new InvalidOperationException($"The shape '{shape.Text}' describes other values than its query takes.");
        }

        var plan = new UnbufferedCompilation(database).Run(() => QueryCompilation.Compile<TResult, TRow>(database, query));

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
