using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlAnswers(PostgreSqlDatabase database) : AnswerSuite(database), IClassFixture<PostgreSqlDatabase>;
