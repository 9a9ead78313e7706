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
    [InlineData("projects", "[{ name: ASC }]")]
    [InlineData("projects", "[{ name: DESC }]")]
    [InlineData("projects", "[{ shortName: ASC }]")]
    [InlineData("projects", "[{ totalInvestment: DESC }]")]
    [InlineData("projects", "[{ plannedStart: ASC }, { physicalProgress: DESC }]")]
    [InlineData("projects", "[{ annualClass: DESC }, { responsibleOrganisation: { name: DESC } }]")]
    [InlineData("organisations", "[{ parent: { name: DESC } }, { kind: ASC }]")]
    [InlineData("projects", "[{ createdAt: DESC }]")]
    public async Task A_walk_with_the_cursors_of_either_gives_the_same_pages(string list, string order)
    {
        var (names, total) = (new List<string?>(), 0);
        for (string? after = ""; after is not null;)
        {
            var (sqlite, other) = await pair.AskAsync(
                $"{{ {list}(first: 2, order: {order}{after}) {{ totalCount nodes {{ name }} pageInfo {{ hasNextPage endCursor }} }} }}");
            Assert.Equal(sqlite.WithoutErrors().Raw, other.Raw);
            total = other.At($"{list}.totalCount")!.GetValue<int>();
            names.AddRange(other.Each($"{list}.nodes", "name"));
            after = other.At($"{list}.pageInfo.hasNextPage")?.GetValue<bool>() == true
                ? $", after: \"{other.At($"{list}.pageInfo.endCursor")}\"" : null;
        }

        Assert.True(total > 2, $"{total} rows");
        Assert.Equal(total, names.Distinct().Count());
        Assert.Equal(total, names.Count);
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
