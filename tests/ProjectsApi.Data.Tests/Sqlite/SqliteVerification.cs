using ProjectsApi.Data.Tests.Databases;
using ProjectsApi.Data.Tests.Suites;

namespace ProjectsApi.Data.Tests.Sqlite;

public sealed class SqliteVerification(SqliteDatabase database) : VerificationSuite(database), IClassFixture<SqliteDatabase>;
