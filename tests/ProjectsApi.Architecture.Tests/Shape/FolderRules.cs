namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>How files are spread over folders; paths are relative and use slashes.</summary>
public static class FolderRules
{
    public const int DepthUnderProject = 3;

    /// <summary>A folder with one code file is a file with a longer name. A project's own folder may hold its Program.cs alone.</summary>
    public static IEnumerable<string> LonelyFile(IEnumerable<string> paths) =>
        from path in paths
        group path by FolderOf(path) into folder
        where folder.Key.Split('/').Length > 2 && folder.Count() == 1
        select $"{folder.Single()} is alone in its folder";

    public static IEnumerable<string> DeepFolder(IEnumerable<string> paths) =>
        from folder in paths.Select(FolderOf).Distinct()
        where folder.Split('/').Length - 2 > DepthUnderProject
        select $"{folder} lies more than {DepthUnderProject} folders below its project";

    private static string FolderOf(string path) => path[..path.LastIndexOf('/')];
}
