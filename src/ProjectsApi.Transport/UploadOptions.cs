using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Transport;

/// <summary>Limits of uploaded files (GraphQL multipart request specification); checked once at start-up.</summary>
/// <remarks>
/// <see cref="GraphQLTransportOptions.MaxRequestBytes"/> limits the parts <c>operations</c> and <c>map</c> together. The web server's
/// limit of the body is set to the sum of these limits.
/// </remarks>
public sealed class UploadOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:Uploads";

    /// <summary>Largest file, bytes; a larger one is answered 413. The default is HotChocolate's.</summary>
    [Range(typeof(long), "1024", "1073741824"), Description("One file has at most this many bytes.")]
    public long MaxFileBytes { get; set; } = 20 * 1000 * 1024;

    /// <summary>Most files of one request; a map with more keys is answered 413.</summary>
    [Range(1, 100), Description("One request carries at most this many files.")]
    public int MaxFiles { get; set; } = 10;

    /// <summary>Most bytes of all files of one request; more are answered 413.</summary>
    [Range(typeof(long), "1024", "4294967296"), Description(
        "All files of a request have at most this many bytes; `MaxFileBytes` may not exceed it.")]
    public long MaxTotalBytes { get; set; } = 40 * 1000 * 1024;

    /// <summary>Most variable paths of one request; a file may have several. More are answered 413.</summary>
    [Range(1, 1_000), Description("All files of a request take at most this many places in variables; `MaxFiles` may not exceed it.")]
    public int MaxPlaces { get; set; } = 50;

    /// <summary>Largest file kept in memory, bytes; a larger one goes to a temporary file.</summary>
    [Range(0, 16 * 1024 * 1024), Description("The server keeps files of up to this many bytes in memory, and others in temporary files.")]
    public int MaxMemoryBytes { get; set; } = 64 * 1024;

    /// <summary>Existing folder for temporary files, which are deleted after the response; null is the system's folder.</summary>
    [DisplayFormat(
        NullDisplayText = "the system's"), Description("This existing folder holds the temporary files, which end with their request.")]
    public string? TemporaryFolder { get; set; }
}
