using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlVerification(PostgreSqlDatabase database) : VerificationSuite(database), IClassFixture<PostgreSqlDatabase>;
