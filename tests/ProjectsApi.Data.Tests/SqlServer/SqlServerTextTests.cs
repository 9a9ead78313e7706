using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

/// <summary>Statements for SQL Server, parsed by its own parser and searched for constructs that it refuses.</summary>
public sealed class SqlServerTextTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void The_migration_script_is_valid(MigrationsSqlGenerationOptions options)
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);

        var script = SqlServerText.Parse(context.GetService<IMigrator>().GenerateScript(options: options));

        Assert.Equal(38, SqlServerText.Find<CreateTableStatement>(script).Count);
    }

    [Fact]
    public void Keys_are_sixteen_bytes_and_text_compares_by_code()
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);
        var script = SqlServerText.Parse(context.GetService<IMigrator>().GenerateScript());
        var columns = SqlServerText.Find<CreateTableStatement>(script)
            .Where(t => !t.SchemaObjectName.BaseIdentifier.Value.StartsWith("__EF", StringComparison.Ordinal))
            .SelectMany(t => t.Definition.ColumnDefinitions).ToList();
        var keys = columns.Where(c => c.ColumnIdentifier.Value.EndsWith("Id", StringComparison.Ordinal))
            // The clock has one row with a numeric key; the request id is text.
            .Where(c => TypeOf(c) is not "int" && c.ColumnIdentifier.Value is not "RequestId").ToList();
        var texts = columns.Where(c => TypeOf(c).StartsWith("nvarchar", StringComparison.Ordinal)).ToList();

        Assert.True(keys.Count > 35);
        Assert.All(keys, key => Assert.Equal("binary(16)", TypeOf(key)));
        Assert.True(texts.Count > 30);
        Assert.All(texts, text => Assert.Equal("Latin1_General_100_BIN2", text.Collation?.Value));
        Assert.Equal(
            ["Fields", "Answer", "Nodes", "Definition"], texts.Where(text => TypeOf(text) is "nvarchar(max)")
                .Select(text => text.ColumnIdentifier.Value));
    }

    [Theory]
    [MemberData(nameof(QueryShapes.Names), MemberType = typeof(QueryShapes))]
    public void Every_kind_of_question_is_valid(string shape)
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);

        var query = SqlServerText.Parse(QueryShapes.All[shape](context).ToQueryString());

        Assert.Single(SqlServerText.Find<SelectStatement>(query));
        Assert.Empty(AggregatesOverSubqueries(query));
    }

    [Fact]
    public void A_list_of_texts_that_is_read_from_JSON_is_compared_in_the_collation_of_our_columns()
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);
        string[] names = ["甲", "乙"];

        var query = context.Projects.Where(p => EF.Parameter(names).Contains(p.Name)).ToQueryString();

        Assert.Contains("].[value] COLLATE Latin1_General_100_BIN2", query, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_migration_asks_of_the_database_is_valid() =>
        Assert.Single(SqlServerText.Find<SelectStatement>(SqlServerText.Parse(DatabaseMigrator.IsSnapshotOn)));

    [Fact]
    public void The_traps_are_found_where_they_are()
    {
        // 1033: no order in a derived table without TOP or OFFSET; the parser detects this one.
        Assert.NotEmpty(SqlServerText.Errors("SELECT x FROM (SELECT x FROM a ORDER BY x) AS b"));
        Assert.Single(AggregatesOverSubqueries(SqlServerText.Parse("SELECT SUM((SELECT MAX(x) FROM b)) FROM a")));
    }

    [Fact]
    public void The_first_of_each_parent_are_numbered_in_one_statement()
    {
        using var context = Offline.Open(DatabaseProvider.SqlServer);

        Assert.Contains(
            "ROW_NUMBER() OVER(PARTITION BY [i].[ProjectId] ORDER BY [i].[PlannedOn], [i].[Id])",
            QueryShapes.FirstOfEach(context).ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merge_and_a_lock_without_waiting_are_valid()
    {
        var register = new Register();
        var server = new HistoryTableStub();
        await using var context = Offline.Open(DatabaseProvider.SqlServer, server);

        await MergeAsync(context, [register.Forecast(), register.ForecastOf(register.Next.Id, days: 1)]);
        await ProjectLock.LockFreeAsync(context, [register.Project.Id], CancellationToken.None);

        Assert.Equal(2, server.Asked.Count);
        var merge = Assert.Single(SqlServerText.Find<MergeStatement>(SqlServerText.Parse(server.Asked[0])));
        Assert.Equal(2, merge.MergeSpecification.ActionClauses.Count);
        Assert.Equal(3, SqlServerText.Find<TableHint>(SqlServerText.Parse(server.Asked[1])).Count);
    }

    // The public way takes a transaction, and that takes a server.
    private static Task MergeAsync(ProjectsDbContext context, IReadOnlyList<ScheduleForecast> rows) =>
        (Task)typeof(ProjectsDbContext).Assembly.GetType("ProjectsApi.Data.Bulk.BulkMerge", throwOnError: true)!.GetMethod("WriteAsync")!
            .Invoke(null, [context, context.Model.FindEntityType(typeof(ScheduleForecast)), rows, CancellationToken.None])!;

    private static string TypeOf(ColumnDefinition column) =>
        string.Concat(column.DataType.ScriptTokenStream
            .Skip(column.DataType.FirstTokenIndex)
            .Take(column.DataType.LastTokenIndex - column.DataType.FirstTokenIndex + 1).Select(t => t.Text));

    // 130: no aggregate over a subquery.
    private static IEnumerable<FunctionCall> AggregatesOverSubqueries(TSqlFragment fragment) =>
        SqlServerText.Find<FunctionCall>(fragment).Where(f =>
            f.FunctionName.Value.ToUpperInvariant() is "SUM" or "COUNT" or "MIN" or "MAX" or "AVG"
            && f.Parameters.Any(p => SqlServerText.Find<ScalarSubquery>(p).Count > 0));
}
