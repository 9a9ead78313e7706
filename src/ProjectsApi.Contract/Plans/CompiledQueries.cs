using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using ProjectsApi.Contract.Loading;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// Compiled queries by shape. EF Core finds a compiled query by building, walking and comparing the whole expression at each run. A
/// query of a known shape needs only its values.
/// </summary>
internal sealed class CompiledQueries
{
    // Clients decide which shapes exist. Other shapes are left to EF Core's own cache, which forgets.
    private const int MostQueries = 1000;
    private readonly ConcurrentDictionary<(IModel Model, string Shape), Delegate> _queries = new();

    /// <summary>Runs a compiled query that returns rows.</summary>
    internal delegate IAsyncEnumerable<TRow> RowsOf<TRow>(DbContext database, IReadOnlyList<object?> values);

    /// <summary>Runs a compiled query that returns one value.</summary>
    internal delegate Task<TValue> ValueOf<TValue>(DbContext database, IReadOnlyList<object?> values, CancellationToken cancellationToken);

    /// <summary>Rows of a query.</summary>
    public IAsyncEnumerable<TRow> Rows<TRow>(DbContext database, ShapedQuery query) =>
        Find<RowsOf<TRow>>(database, query, typeof(IQueryable<TRow>)) is { } compiled
            ? compiled(database, query.Shape.Values)
            : Provider(database).ExecuteAsync<IAsyncEnumerable<TRow>>(Plain(database, query));

    /// <summary>The single value of a query, such as a count.</summary>
    public Task<TValue> ValueAsync<TValue>(DbContext database, ShapedQuery query, CancellationToken cancellationToken) =>
        Find<ValueOf<TValue>>(database, query, typeof(TValue)) is { } compiled
            ? compiled(database, query.Shape.Values, cancellationToken)
            : Provider(database).ExecuteAsync<Task<TValue>>(Plain(database, query), cancellationToken);

    private static Expression Plain(DbContext database, ShapedQuery query) => query.Build(database, new ValueOperands(query.Shape.Values));

    private static IAsyncQueryProvider Provider(DbContext database) => database.GetService<IAsyncQueryProvider>();

    private TDelegate? Find<TDelegate>(DbContext database, ShapedQuery query, Type result)
        where TDelegate : Delegate
    {
        if (!ReadSwitches.Compiled)
        {
            return null;
        }

        var key = (database.Model, query.Shape.ToString());
        if (_queries.TryGetValue(key, out var known))
        {
            return (TDelegate)known;
        }

        var compiled = _queries.Count < MostQueries ? QueryCompilation.Compile<TDelegate>(database, query, result) : null;
        return compiled is null ? null : (TDelegate)_queries.GetOrAdd(key, compiled);
    }
}
