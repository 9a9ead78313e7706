using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Tests.Plans;

/// <summary>Tables with many made-up rows. Keys agree between tables; no other rule of the register holds.</summary>
internal static class FilledTables
{
    private const int Rows = 12_000;

    public static async Task FillAsync(ProjectsDbContext database)
    {
        var tables = database.Model.GetEntityTypes().Where(type => type.GetTableName() is not null).ToList();
        await ExecuteAsync(
            database,
            """
            DO $$ DECLARE rule record; BEGIN
              FOR rule IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
                WHERE contype IN ('f', 'c') AND conrelid > 0 ORDER BY contype DESC
              LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', rule.place, rule.conname); END LOOP;
            END $$
            """);
        foreach (var table in tables.Where(IsFilled))
        {
            var columns = table.GetProperties().ToList();
            await ExecuteAsync(
                database,
                $"""
                INSERT INTO "{table.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""))})
                SELECT {string.Join(", ", columns.Select(ValueOf))} FROM generate_series(1, {Rows}) AS p ON CONFLICT DO NOTHING
                """);
        }

        await ExecuteAsync(database, "ANALYZE");
    }

    // Other tables hold one row or secrets.
    private static bool IsFilled(IEntityType table) =>
        ((string[])["Id", "NodeId", "Sequence", "ComputedOn"]).Any(name => table.FindProperty(name) is not null);

    private static string ValueOf(IProperty column)
    {
        var type = column.GetColumnType();
        var name = column.GetColumnName();
        return type switch
        {
            "uuid" => $"md5('{OwnerOf(column)}' || p)::uuid",
            "boolean" => "p % 5 = 0",
            "bigint" => "p",
            "integer" => "1 + p % 7",
            "date" => "date '2024-01-01' + p % 900",
            "bytea" => "decode(md5('x' || p), 'hex')",
            _ when type.StartsWith("numeric", StringComparison.Ordinal) => "p % 89",
            _ when type.StartsWith("timestamp", StringComparison.Ordinal) => "timestamptz '2024-01-01' + p * interval '1 minute'",
            _ => string.Create(CultureInfo.InvariantCulture, $"left('{name}' || p, {column.GetMaxLength() ?? 40})"),
        };
    }

    private static string? OwnerOf(IProperty column) =>
        column.GetContainingForeignKeys().Select(key => key.PrincipalEntityType)
            .FirstOrDefault(type => Matches(column, type))?.GetTableName()
        ?? (column.IsPrimaryKey() ? column.DeclaringType.ContainingEntityType.GetTableName() : column.GetColumnName());

    // A composite foreign key names the project beside the row.
    private static bool Matches(IProperty column, IEntityType principal) => column.Name == "ProjectId"
        ? principal.ClrType.Name == "Project"
        : principal.ClrType.Name != "Project";

    private static async Task ExecuteAsync(ProjectsDbContext database, string sql)
    {
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
