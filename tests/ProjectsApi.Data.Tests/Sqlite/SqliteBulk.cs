using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteBulk(SqliteDatabase database) : BulkSuite(database), IClassFixture<SqliteDatabase>;
