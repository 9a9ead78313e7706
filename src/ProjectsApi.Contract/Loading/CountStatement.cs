using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Plans;

namespace ProjectsApi.Contract.Loading;

/// <summary>A query that returns a number.</summary>
/// <param name="compiled">Keeps compiled queries.</param>
/// <param name="query">The query.</param>
internal sealed class CountStatement(CompiledQueries compiled, ShapedQuery query) : Statement
{
    /// <summary>The number, after the run.</summary>
    public int Count { get; private set; }

    public override async Task RunAsync(DbContext database, CancellationToken cancellationToken) =>
        Count = await compiled.ValueAsync<int>(database, query, cancellationToken).ConfigureAwait(false);
}
