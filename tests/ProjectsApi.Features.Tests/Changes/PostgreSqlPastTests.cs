using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class PostgreSqlPastTests() : PastSuite(static () => new PostgreSqlDatabase());
