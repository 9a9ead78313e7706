namespace ProjectsApi.Architecture.Tests.Sources;

public static class Report
{
    /// <summary>Fails with one line per finding; xunit's own message would truncate the list.</summary>
    public static void ExpectNone(IEnumerable<string> findings)
    {
        var found = findings.ToArray();
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
