using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqlitePages(SqliteDatabase database) : PageSuite(database), IClassFixture<SqliteDatabase>;
