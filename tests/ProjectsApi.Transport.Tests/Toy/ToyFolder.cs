namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A folder for temporary files of uploads.</summary>
public sealed class ToyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("toy-uploads-");

    public string Path => _folder.FullName;

    public IReadOnlyList<FileInfo> Files => _folder.GetFiles();

    /// <summary>Waits until the folder is empty, up to the time limit of the test.</summary>
    public async Task IsEmptyAsync()
    {
        while (Files.Count > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
