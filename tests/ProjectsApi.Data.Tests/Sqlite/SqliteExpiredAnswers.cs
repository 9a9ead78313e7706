using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteExpiredAnswers(SqliteDatabase database) : ExpiredAnswersSuite(database), IClassFixture<SqliteDatabase>;
