namespace ProjectsApi.Features.Tests.Testing;

/// <summary>Where the files lie that tests compare with.</summary>
public static class RepositoryFolder
{
    public static string Root()
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
