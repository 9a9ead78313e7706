namespace ProjectsApi.Features.Tests.Parity;

/// <summary>What every database must answer alike; a class per database says which.</summary>
public abstract class ParitySuite(Pair pair)
{
    [SkippableTheory]
    [MemberData(nameof(QuerySet.Titles), MemberType = typeof(QuerySet))]
    public async Task The_answer_is_the_same_byte_for_byte(string title)
    {
        var (sqlite, other) = await pair.AskAsync(QuerySet.All[title]);

        Assert.Equal(sqlite.WithoutErrors().Raw, other.Raw);
        Assert.Equal(sqlite.Sql.Count, other.Sql.Count);
    }

    [SkippableTheory]
    [InlineData("[{ name: ASC }]")]
    [InlineData("[{ name: DESC }]")]
    [InlineData("[{ shortName: ASC }]")]
    [InlineData("[{ totalInvestment: DESC }]")]
    [InlineData("[{ plannedStart: ASC }, { physicalProgress: DESC }]")]
    [InlineData("[{ responsibleOrganisation: { name: DESC } }, { annualClass: ASC }]")]
    [InlineData("[{ createdAt: DESC }]")]
    public async Task A_walk_with_the_cursors_of_either_gives_the_same_pages(string order)
    {
        var names = new List<string?>();
        for (string? after = ""; after is not null;)
        {
            var (sqlite, other) = await pair.AskAsync(
                $"{{ projects(first: 5, order: {order}{after}) {{ nodes {{ name }} pageInfo {{ hasNextPage endCursor }} }} }}");
            Assert.Equal(sqlite.WithoutErrors().Raw, other.Raw);
            names.AddRange(other.Each("projects.nodes", "name"));
            after = other.At("projects.pageInfo.hasNextPage")?.GetValue<bool>() == true
                ? $", after: \"{other.At("projects.pageInfo.endCursor")}\"" : null;
        }

        Assert.Equal(21, names.Distinct().Count());
        Assert.Equal(21, names.Count);
    }

    [SkippableFact]
    public async Task The_questions_find_something()
    {
        foreach (var (title, query) in QuerySet.All)
        {
            var (sqlite, _) = await pair.AskAsync(query);

            Assert.False(
                sqlite.Raw.Contains(
                    "\"nodes\":[]}}}", StringComparison.Ordinal) || sqlite.Raw.EndsWith(":null}}", StringComparison.Ordinal), title);
        }
    }
}

public sealed class PostgreSqlParityTests(PostgreSqlPair pair) : ParitySuite(pair), IClassFixture<PostgreSqlPair>;

public sealed class SqlServerParityTests(SqlServerPair pair) : ParitySuite(pair), IClassFixture<SqlServerPair>;
