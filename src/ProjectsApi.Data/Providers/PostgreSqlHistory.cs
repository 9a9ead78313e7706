// The provider asks for the rows of its history and takes the error for "there is none", which EF Core has logged by then.
#pragma warning disable EF1001

using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations.Internal;

namespace ProjectsApi.Data.Providers;

/// <summary>Looks for the table of applied migrations before it reads it, so that a database without one gives no error.</summary>
internal sealed class PostgreSqlHistory(HistoryRepositoryDependencies dependencies) : NpgsqlHistoryRepository(dependencies)
{
    private string IsThere => $"SELECT to_regclass('{SqlGenerationHelper.DelimitIdentifier(TableName, TableSchema)}') IS NOT NULL";

    public override async Task<IReadOnlyList<HistoryRow>> GetAppliedMigrationsAsync(CancellationToken cancellationToken = default) =>
        await Dependencies.DatabaseCreator.ExistsAsync(cancellationToken)
        && await Dependencies.RawSqlCommandBuilder.Build(IsThere).ExecuteScalarAsync(Parameters(), cancellationToken) is true
            ? await base.GetAppliedMigrationsAsync(cancellationToken)
            : [];

    private RelationalCommandParameterObject Parameters() => new(
        Dependencies.Connection, null, null, Dependencies.CurrentContext.Context, Dependencies.CommandLogger, CommandSource.Migrations);
}
