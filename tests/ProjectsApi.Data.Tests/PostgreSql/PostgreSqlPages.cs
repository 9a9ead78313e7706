using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlPages(PostgreSqlDatabase database) : PageSuite(database), IClassFixture<PostgreSqlDatabase>;
