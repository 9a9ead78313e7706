using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerKeys(SqlServerDatabase database) : KeySuite(database), IClassFixture<SqlServerDatabase>;
