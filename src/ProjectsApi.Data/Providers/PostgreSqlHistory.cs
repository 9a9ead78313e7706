// The provider asks for the rows of its history and takes the error for "there is none", which EF Core has logged by then.
#pragma warning disable EF1001

using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations.Internal;

namespace ProjectsApi.Data.Providers;

/// <summary>Looks for the table of applied migrations before it reads it, so that a database without one gives no error.</summary>
internal sealed class PostgreSqlHistory(HistoryRepositoryDependencies dependencies) : NpgsqlHistoryRepository(dependencies)
{
    private string IsThere => $"SELECT to_regclass('{SqlGenerationHelper.DelimitIdentifier(TableName, TableSchema)}') IS NOT NULL";

    public override async Task<IReadOnlyList<HistoryRow>> GetAppliedMigrationsAsync(CancellationToken cancellationToken = default) =>
        await IsThereAsync(cancellationToken) ? await base.GetAppliedMigrationsAsync(cancellationToken) : [];

    private async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Not by way of the creator, whose retries refuse a transaction of the caller's own.
            return await Dependencies.RawSqlCommandBuilder.Build(IsThere).ExecuteScalarAsync(Parameters(), cancellationToken) is true;
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            // The database itself is yet to be created.
            return false;
        }
    }

    private RelationalCommandParameterObject Parameters() => new(
        Dependencies.Connection, null, null, Dependencies.CurrentContext.Context, Dependencies.CommandLogger, CommandSource.Migrations);
}
