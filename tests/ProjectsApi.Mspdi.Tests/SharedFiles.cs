namespace ProjectsApi.Mspdi.Tests;

/// <summary>Files that Microsoft Project saved. They are not part of the repository: PROJECTS_SHARED_DATA names the folder they lie
/// in.</summary>
public static class SharedFiles
{
    public static byte[] Read(string name) => Read("mspdi", name);

    /// <summary>A file on which computed dates once differed from stored ones, or which was refused.</summary>
    public static byte[] ReadCase(string name) => Read("mspdi-cases", name);

    /// <summary>A file of one of their folders.</summary>
    public static byte[] Read(string kind, string name)
    {
        var folder = Environment.GetEnvironmentVariable("PROJECTS_SHARED_DATA");
        Skip.If(string.IsNullOrEmpty(folder), "PROJECTS_SHARED_DATA is not set: the files of Microsoft Project are not at hand.");
        return File.ReadAllBytes(Path.Combine(folder, kind, name));
    }
}
