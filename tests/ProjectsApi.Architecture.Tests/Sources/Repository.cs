namespace ProjectsApi.Architecture.Tests.Sources;

/// <summary>The files of the repository that contains the running tests.</summary>
public static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "node_modules", "dist", "wwwroot"];

    public static string Root { get; } = FindRoot();

    /// <summary>C# files of everything that ships.</summary>
    public static IReadOnlyList<SourceFile> Src { get; } = ReadCSharp("src");

    /// <summary>C# files of the tests.</summary>
    public static IReadOnlyList<SourceFile> Tests { get; } = ReadCSharp("tests");

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static IReadOnlyList<string> Paths(string folder, params string[] extensions) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => extensions.Contains(Path.GetExtension(path)) && !path.Split('/').Intersect(Built).Any())
            .Order(StringComparer.Ordinal),
    ];

    private static SourceFile[] ReadCSharp(string folder) =>
        [.. Paths(folder, ".cs").Select(path => new SourceFile(path, Read(path)))];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ProjectsApi.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("ProjectsApi.sln is in no folder above the tests.");
    }
}
