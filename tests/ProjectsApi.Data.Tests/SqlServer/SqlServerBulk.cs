using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerBulk(SqlServerDatabase database) : BulkSuite(database), IClassFixture<SqlServerDatabase>;
