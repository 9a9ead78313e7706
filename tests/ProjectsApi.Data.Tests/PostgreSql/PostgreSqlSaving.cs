using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlSaving(PostgreSqlDatabase database) : SavingSuite(database), IClassFixture<PostgreSqlDatabase>;
