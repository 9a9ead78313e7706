using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerSaving(SqlServerDatabase database) : SavingSuite(database), IClassFixture<SqlServerDatabase>;
