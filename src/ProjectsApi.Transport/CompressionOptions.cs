using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Transport;

/// <summary>Compression of answers to queries. The schema text is compressed on request in any case.</summary>
public sealed class CompressionOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:Compression";

    /// <summary>Whether an answer to a query is compressed for a client that accepts Brotli or gzip.</summary>
    [Description("Answers to queries are compressed for clients that accept Brotli or gzip.")]
    public bool Answers { get; set; } = true;

    /// <summary>Length of the shortest answer that is compressed, bytes. A shorter one fits into one packet.</summary>
    [Range(256, Http.BufferedResponseStream.BufferedBytes), Description("An answer with fewer bytes is sent plain.")]
    public int LeastBytes { get; set; } = 1024;
}
