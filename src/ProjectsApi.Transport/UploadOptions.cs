using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

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

    /// <summary>Largest file, bytes; a larger one is answered 413. The default is HotChocolate's.</summary>
    [Range(typeof(long), "1024", "1073741824"), Description("One file has at most this many bytes.")]
    public long MaxFileBytes { get; set; } = 20 * 1000 * 1024;

    /// <summary>Files of one request, which is answered 413 when its map names more.</summary>
    [Range(1, 100), Description("One request carries at most this many files.")]
    public int MaxFiles { get; set; } = 10;

    /// <summary>All files of one request together, bytes; more are answered 413.</summary>
    [Range(typeof(long), "1024", "4294967296"), Description(
        "All files of a request have at most this many bytes; `MaxFileBytes` may not exceed it.")]
    public long MaxTotalBytes { get; set; } = 40 * 1000 * 1024;

    /// <summary>Places in the variables that the files of one request may take, all together, because one file may stand at many.</summary>
    [Range(1, 1_000), Description("All files of a request take at most this many places in variables; `MaxFiles` may not exceed it.")]
    public int MaxPlaces { get; set; } = 50;

    /// <summary>What is kept of each file in memory, bytes; a longer one goes to a temporary file.</summary>
    [Range(0, 16 * 1024 * 1024), Description("The server keeps files of up to this many bytes in memory, and others in temporary files.")]
    public int MaxMemoryBytes { get; set; } = 64 * 1024;

    /// <summary>Folder of the temporary files, which are deleted with the answer; null is the system's own. It must exist.</summary>
    [DisplayFormat(
        NullDisplayText = "the system's"), Description("This existing folder holds the temporary files, which end with their request.")]
    public string? TemporaryFolder { get; set; }
}
