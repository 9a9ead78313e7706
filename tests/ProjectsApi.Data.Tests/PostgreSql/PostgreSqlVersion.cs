using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlVersion(PostgreSqlDatabase database) : VersionSuite(database), IClassFixture<PostgreSqlDatabase>;
