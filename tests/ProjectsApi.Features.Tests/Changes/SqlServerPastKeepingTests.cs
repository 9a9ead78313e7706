using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class SqlServerPastKeepingTests() : PastKeepingSuite(static () => new SqlServerDatabase());
