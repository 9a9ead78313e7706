using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerVersion(SqlServerDatabase database) : VersionSuite(database), IClassFixture<SqlServerDatabase>;
