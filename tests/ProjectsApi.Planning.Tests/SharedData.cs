namespace ProjectsApi.Planning.Tests;

/// <summary>Files of third parties outside the repository: holiday lists, and projects that Microsoft Project wrote.</summary>
internal static class SharedData
{
    /// <summary>Path of a file; the test is skipped without it.</summary>
    public static string File(params ReadOnlySpan<string> parts)
    {
        var folder = Environment.GetEnvironmentVariable("PROJECTS_SHARED_DATA");
        Skip.If(string.IsNullOrEmpty(folder), "PROJECTS_SHARED_DATA does not say where the files of others are.");
        return Path.Combine([folder, .. parts]);
    }
}
