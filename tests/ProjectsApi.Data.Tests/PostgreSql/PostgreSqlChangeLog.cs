using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlChangeLog(PostgreSqlDatabase database) : ChangeLogSuite(database), IClassFixture<PostgreSqlDatabase>;
