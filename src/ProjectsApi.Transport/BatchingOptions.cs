using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Transport;

/// <summary>Bounds of a JSON array of requests in one POST.</summary>
public sealed class BatchingOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:Batching";

    /// <summary>Most requests of one batch; 0 refuses batches.</summary>
    [Range(0, 1_000), Description("A JSON array in one POST holds at most this many requests; 0 refuses arrays.")]
    public int MaxRequests { get; set; } = 10;
}
