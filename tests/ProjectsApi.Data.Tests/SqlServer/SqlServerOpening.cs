using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerOpening(SqlServerDatabase database) : OpeningSuite(database), IClassFixture<SqlServerDatabase>;
