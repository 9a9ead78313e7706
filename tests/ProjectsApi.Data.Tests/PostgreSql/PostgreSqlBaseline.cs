using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.PostgreSql;

public sealed class PostgreSqlBaseline(PostgreSqlDatabase database) : BaselineSuite(database), IClassFixture<PostgreSqlDatabase>;
