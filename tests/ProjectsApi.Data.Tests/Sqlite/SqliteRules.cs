using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteRules(SqliteDatabase database) : RuleSuite(database), IClassFixture<SqliteDatabase>
{
    public static TheoryData<string> Names => RulesFor(DatabaseProvider.Sqlite);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public Task A_row_that_breaks_a_rule_is_refused(string rule) => RefusesAsync(rule);
}
