using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteOpening(SqliteDatabase database) : OpeningSuite(database), IClassFixture<SqliteDatabase>;
