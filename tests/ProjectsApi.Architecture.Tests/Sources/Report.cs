namespace ProjectsApi.Architecture.Tests.Sources;

public static class Report
{
    /// <summary>Fails with every finding on a line of its own; xunit's own message would cut them short.</summary>
    public static void ExpectNone(IEnumerable<string> findings)
    {
        var found = findings.ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
