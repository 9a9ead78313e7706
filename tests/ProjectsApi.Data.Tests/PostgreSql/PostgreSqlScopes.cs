using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlScopes(PostgreSqlDatabase database) : ScopeSuite(database), IClassFixture<PostgreSqlDatabase>;
