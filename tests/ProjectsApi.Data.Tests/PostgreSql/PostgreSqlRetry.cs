using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlRetry(PostgreSqlDatabase database) : RetrySuite(database), IClassFixture<PostgreSqlDatabase>;
