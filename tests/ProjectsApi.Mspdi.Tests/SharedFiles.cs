namespace ProjectsApi.Mspdi.Tests;

/// <summary>Files saved by Microsoft Project. They are outside the repository, in the folder of PROJECTS_SHARED_DATA.</summary>
public static class SharedFiles
{
    public static byte[] Read(string name) => Read("mspdi", name);

    /// <summary>A file from an earlier defect: wrong computed dates or a wrong refusal.</summary>
    public static byte[] ReadCase(string name) => Read("mspdi-cases", name);

    /// <summary>A file of one of their folders.</summary>
    public static byte[] Read(string kind, string name)
    {
        var folder = Environment.GetEnvironmentVariable("PROJECTS_SHARED_DATA");
        Skip.If(string.IsNullOrEmpty(folder), "PROJECTS_SHARED_DATA is not set: the files of Microsoft Project are not at hand.");
        return File.ReadAllBytes(Path.Combine(folder, kind, name));
    }
}
