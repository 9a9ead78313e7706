using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteAnswers(SqliteDatabase database) : AnswerSuite(database), IClassFixture<SqliteDatabase>;
