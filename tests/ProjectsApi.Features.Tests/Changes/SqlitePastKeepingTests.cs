using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class SqlitePastKeepingTests() : PastKeepingSuite(static () => new SqliteFile());
