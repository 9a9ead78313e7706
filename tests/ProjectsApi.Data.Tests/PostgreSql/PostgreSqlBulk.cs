using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlBulk(PostgreSqlDatabase database) : BulkSuite(database), IClassFixture<PostgreSqlDatabase>;
