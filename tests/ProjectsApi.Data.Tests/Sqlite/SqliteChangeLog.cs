using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteChangeLog(SqliteDatabase database) : ChangeLogSuite(database), IClassFixture<SqliteDatabase>;
