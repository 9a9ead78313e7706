using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerBaseline(SqlServerDatabase database) : BaselineSuite(database), IClassFixture<SqlServerDatabase>;
