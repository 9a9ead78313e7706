using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class PostgreSqlPastKeepingTests() : PastKeepingSuite(static () => new PostgreSqlDatabase());
