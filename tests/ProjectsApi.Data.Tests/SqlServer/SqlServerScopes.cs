using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerScopes(SqlServerDatabase database) : ScopeSuite(database), IClassFixture<SqlServerDatabase>;
