using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteSaving(SqliteDatabase database) : SavingSuite(database), IClassFixture<SqliteDatabase>;
