using System.Text.Json;

namespace ProjectsApi.Benchmarks;

/// <summary>One query with its values, as a GraphQL request and as a request to the hand-written endpoint.</summary>
internal sealed record BenchmarkRequest(string Document, object Variables, string Path)
{
    public byte[] Body { get; } = JsonSerializer.SerializeToUtf8Bytes(new { query = Document, variables = Variables });
}
