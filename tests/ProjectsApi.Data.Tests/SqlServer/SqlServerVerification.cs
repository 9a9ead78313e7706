using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.SqlServer;

public sealed class SqlServerVerification(SqlServerDatabase database) : VerificationSuite(database), IClassFixture<SqlServerDatabase>;
