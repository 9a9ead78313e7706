using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlKeys(PostgreSqlDatabase database) : KeySuite(database), IClassFixture<PostgreSqlDatabase>;
