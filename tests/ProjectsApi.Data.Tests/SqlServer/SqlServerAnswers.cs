using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerAnswers(SqlServerDatabase database) : AnswerSuite(database), IClassFixture<SqlServerDatabase>;
