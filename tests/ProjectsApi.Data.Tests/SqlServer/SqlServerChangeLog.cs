using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerChangeLog(SqlServerDatabase database) : ChangeLogSuite(database), IClassFixture<SqlServerDatabase>;
