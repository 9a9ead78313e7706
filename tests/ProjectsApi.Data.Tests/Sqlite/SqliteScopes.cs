using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteScopes(SqliteDatabase database) : ScopeSuite(database), IClassFixture<SqliteDatabase>;
