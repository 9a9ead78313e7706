using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlLogOrder(PostgreSqlDatabase database) : LogOrderSuite(database), IClassFixture<PostgreSqlDatabase>
{
    [SkippableFact]
    public Task A_reader_behind_eight_writers_misses_nothing_and_sees_nothing_twice() => FollowAsync(transactionsEach: 200);
}
