using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteLogOrder(SqliteDatabase database) : LogOrderSuite(database), IClassFixture<SqliteDatabase>
{
    [SkippableFact]
    public Task A_reader_behind_eight_writers_misses_nothing_and_sees_nothing_twice() => FollowAsync(transactionsEach: 25);
}
