using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProjectsApi.Host.Access.Store;

namespace ProjectsApi.Host.Tests.Access;

/// <summary>The migration script for SQL Server, checked by its parser.</summary>
public sealed class SqlServerAccountTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migration_script_is_valid(MigrationsSqlGenerationOptions options)
    {
        var script = Script(options);

        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Empty(errors);
        var tables = new Tables();
        fragment.Accept(tables);
        Assert.Equal(
            ["AccountClaims", "AccountLogins", "AccountTokens", "Accounts", "ProtectionKeys", "__EFAccessMigrationsHistory"],
            tables.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_and_text_are_kept_as_the_register_keeps_them()
    {
        var script = Script(MigrationsSqlGenerationOptions.Script);

        Assert.Contains("[Id] binary(16) NOT NULL", script, StringComparison.Ordinal);
        Assert.DoesNotContain("uniqueidentifier", script, StringComparison.Ordinal);
        Assert.DoesNotContain("nvarchar(max)", script, StringComparison.Ordinal);
        Assert.Contains("Latin1_General_100_BIN2", script, StringComparison.Ordinal);
    }

    private static string Script(MigrationsSqlGenerationOptions options)
    {
        using var access = new SqlServerAccessDbContext(new DbContextOptionsBuilder<SqlServerAccessDbContext>()
            .UseSqlServer("Server=.", server => server.MigrationsHistoryTable(AccessDbContext.HistoryTable)).Options);
        return access.GetService<IMigrator>().GenerateScript(options: options);
    }

    private sealed class Tables : TSqlFragmentVisitor
    {
        public HashSet<string> Names { get; } = [];

        public override void Visit(CreateTableStatement node) => Names.Add(node.SchemaObjectName.BaseIdentifier.Value);
    }
}
