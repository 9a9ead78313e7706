using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerExpiredAnswers(SqlServerDatabase database) : ExpiredAnswersSuite(database), IClassFixture<SqlServerDatabase>;
