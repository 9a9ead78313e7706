using ProjectsApi.Features.Tests.Testing;
using Snapshooter.Xunit;

namespace ProjectsApi.Features.Tests.Changes;

public sealed class SqlitePastTests() : PastSuite(static () => new SqliteFile())
{
    protected override void Match(Run run) => Snapshot.Match(run.ResponseAndSql);
}
