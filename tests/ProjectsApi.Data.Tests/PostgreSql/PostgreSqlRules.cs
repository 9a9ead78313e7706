using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlRules(PostgreSqlDatabase database) : RuleSuite(database), IClassFixture<PostgreSqlDatabase>
{
    public static TheoryData<string> Names => RulesFor(DatabaseProvider.PostgreSql);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public Task A_row_that_breaks_a_rule_is_refused(string rule) => RefusesAsync(rule);
}
