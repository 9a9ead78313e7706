using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ProjectsApi.Data.Tests.SqlServer;

/// <summary>Stands in for a SQL Server with a history table, and records its statements.</summary>
public sealed class HistoryTableStub(params string[] migrations) : DbCommandInterceptor, IDbConnectionInterceptor
{
    public List<string> Asked { get; } = [];

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(Keep(command, -1)));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult<object>.SuppressWithResult(Keep<object>(command, 1)));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        using var rows = new DataTable();
        rows.Columns.Add("MigrationId", typeof(string));
        rows.Columns.Add("ProductVersion", typeof(string));
        foreach (var migration in migrations)
        {
            rows.Rows.Add(migration, "10.0.15");
        }

        return ValueTask.FromResult(
            InterceptionResult<DbDataReader>.SuppressWithResult(Keep<DbDataReader>(command, rows.CreateDataReader())));
    }

    private T Keep<T>(DbCommand command, T answer)
    {
        Asked.Add(command.CommandText);
        return answer;
    }
}
