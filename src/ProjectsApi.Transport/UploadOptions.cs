namespace ProjectsApi.Transport;

/// <summary>Limits of files that come with a request (GraphQL multipart request specification); checked once at start-up.</summary>
/// <remarks>
/// <see cref="GraphQLTransportOptions.MaxRequestBytes"/> holds for the parts <c>operations</c> and <c>map</c> together.
/// The web server's own limit of a body is moved to what these limits come to.
/// </remarks>
public sealed class UploadOptions
{
    /// <summary>Configuration section that a host reads these options from; refusals name it.</summary>
    public const string Section = "GraphQL:Uploads";

    /// <summary>Largest file, bytes; a larger one is answered 413. Default 20,480,000 as in HotChocolate, range 1 KiB to 1 GiB.</summary>
    public long MaxFileBytes { get; set; } = 20 * 1000 * 1024;

    /// <summary>Files of one request, which is answered 413 when its map names more. Default 10, range 1 to 100.</summary>
    public int MaxFiles { get; set; } = 10;

    /// <summary>All files of one request together, bytes; more are answered 413. Default 40,960,000, range 1 KiB to 4 GiB, no less than one file.</summary>
    public long MaxTotalBytes { get; set; } = 40 * 1000 * 1024;

    /// <summary>
    /// Places in the variables that the files of one request may take, all together, because one file may stand at many.
    /// Default 50, range 1 to 1,000, no fewer than files.
    /// </summary>
    public int MaxPlaces { get; set; } = 50;

    /// <summary>What is kept of each file in memory, bytes; a longer one goes to a temporary file. Default 64 KiB, range 0 to 16 MiB.</summary>
    public int MaxMemoryBytes { get; set; } = 64 * 1024;

    /// <summary>Folder of the temporary files, which are deleted with the answer; default null, the system's own. It must exist.</summary>
    public string? TemporaryFolder { get; set; }
}
