using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteKeys(SqliteDatabase database) : KeySuite(database), IClassFixture<SqliteDatabase>;
