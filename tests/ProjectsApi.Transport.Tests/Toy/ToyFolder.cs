namespace ProjectsApi.Transport.Tests.Toy;

/// <summary>A folder for temporary files of uploads alone.</summary>
public sealed class ToyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("toy-uploads-");

    public string Path => _folder.FullName;

    public IReadOnlyList<FileInfo> Files => _folder.GetFiles();

    /// <summary>Waits until nothing is left; the test's own time limit ends the wait.</summary>
    public async Task IsEmptyAsync()
    {
        while (Files.Count > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
