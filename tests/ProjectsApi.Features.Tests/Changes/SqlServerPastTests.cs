using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class SqlServerPastTests() : PastSuite(static () => new SqlServerDatabase());
