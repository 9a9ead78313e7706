using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteBaseline(SqliteDatabase database) : BaselineSuite(database), IClassFixture<SqliteDatabase>;
