using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerPages(SqlServerDatabase database) : PageSuite(database), IClassFixture<SqlServerDatabase>;
