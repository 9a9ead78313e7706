using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerLogOrder(SqlServerDatabase database) : LogOrderSuite(database), IClassFixture<SqlServerDatabase>
{
    [SkippableFact]
    public Task A_reader_behind_eight_writers_misses_nothing_and_sees_nothing_twice() => FollowAsync(transactionsEach: 200);
}
