using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerRetry(SqlServerDatabase database) : RetrySuite(database), IClassFixture<SqlServerDatabase>;
