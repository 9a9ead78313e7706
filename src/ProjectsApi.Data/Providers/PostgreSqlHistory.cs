// The provider reads a missing history table and handles the error, after EF Core has logged it.
#pragma warning disable EF1001

using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations.Internal;

namespace ProjectsApi.Data.Providers;

/// <summary>Checks that the history table exists before reading it, so that a new database logs no error.</summary>
internal sealed class PostgreSqlHistory(HistoryRepositoryDependencies dependencies) : NpgsqlHistoryRepository(dependencies)
{
    private string IsThere => $"SELECT to_regclass('{SqlGenerationHelper.DelimitIdentifier(TableName, TableSchema)}') IS NOT NULL";

    public override async Task<IReadOnlyList<HistoryRow>> GetAppliedMigrationsAsync(CancellationToken cancellationToken = default) =>
        await IsThereAsync(cancellationToken) ? await base.GetAppliedMigrationsAsync(cancellationToken) : [];

    private async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        try
        {
            // The database creator's retries refuse a caller's transaction.
            return await Dependencies.RawSqlCommandBuilder.Build(IsThere).ExecuteScalarAsync(Parameters(), cancellationToken) is true;
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            // The database does not exist yet.
            return false;
        }
    }

    private RelationalCommandParameterObject Parameters() => new(
        Dependencies.Connection, null, null, Dependencies.CurrentContext.Context, Dependencies.CommandLogger, CommandSource.Migrations);
}
