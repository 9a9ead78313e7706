namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Files per folder and depth of folders; paths are relative and use slashes.</summary>
public static class FolderRules
{
    public const int DepthUnderProject = 3;

    /// <summary>A folder needs two code files, except the project's own folder, which may hold only Program.cs.</summary>
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
