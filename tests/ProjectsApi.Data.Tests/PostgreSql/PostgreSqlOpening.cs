using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlOpening(PostgreSqlDatabase database) : OpeningSuite(database), IClassFixture<PostgreSqlDatabase>;
