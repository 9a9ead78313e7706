using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Parity;

/// <summary>Every statement of every question, as it would be sent to SQL Server, parses.</summary>
public sealed class SqlServerSyntaxTests
{
    [Theory]
    [MemberData(nameof(QuerySet.Titles), MemberType = typeof(QuerySet))]
    public async Task The_statements_for_sql_server_parse(string title)
    {
        await using var api = await TestApi.StartAsync(database: new OfflineSqlServer());

        var run = (await api.RunAsync(QuerySet.All[title])).WithoutErrors();

        Assert.NotEmpty(run.Sql);
        Assert.All(run.Sql, statement => Assert.Empty(ErrorsOf(statement)));
    }

    [Theory]
    [InlineData("two lists of each project", 4)]
    [InlineData("tree of organisations", 4)]
    [InlineData("statistics", 2)]
    [InlineData("statistics under a condition", 3)]
    [InlineData("ledger with sums", 4)]
    [InlineData("links and their ends", 5)]
    [InlineData("history of each project", 6)]
    public async Task Made_up_rows_lead_to_every_statement_of_a_question(string title, int statements)
    {
        await using var api = await TestApi.StartAsync(database: new OfflineSqlServer());

        Assert.Equal(statements, (await api.RunAsync(QuerySet.All[title])).Sql.Count);
    }

    [Fact]
    public void A_statement_that_is_wrong_does_not_parse() => Assert.NotEmpty(ErrorsOf("SELECT [p].[Name] FROM [Projects] AS [p] LIMIT 5"));

    private static IEnumerable<string> ErrorsOf(string statement)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(statement), out var errors);
        return errors.Select(error => $"{error.Line}: {error.Message}\n{statement}");
    }
}
