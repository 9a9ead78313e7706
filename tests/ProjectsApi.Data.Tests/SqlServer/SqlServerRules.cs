using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerRules(SqlServerDatabase database) : RuleSuite(database), IClassFixture<SqlServerDatabase>
{
    public static TheoryData<string> Names => RulesFor(DatabaseProvider.SqlServer);

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public Task A_row_that_breaks_a_rule_is_refused(string rule) => RefusesAsync(rule);
}
