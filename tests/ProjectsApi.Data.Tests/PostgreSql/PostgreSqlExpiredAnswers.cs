using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlExpiredAnswers(PostgreSqlDatabase database)
    : ExpiredAnswersSuite(database), IClassFixture<PostgreSqlDatabase>;
