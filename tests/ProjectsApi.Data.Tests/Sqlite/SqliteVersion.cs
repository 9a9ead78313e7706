using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteVersion(SqliteDatabase database) : VersionSuite(database), IClassFixture<SqliteDatabase>;
