using System.Text.Json;

namespace ProjectsApi.Benchmarks;

/// <summary>One question with its values, as GraphQL asks it and as the hand-written endpoint is called.</summary>
internal sealed record BenchmarkRequest(string Document, object Variables, string Path)
{
    public byte[] Body { get; } = JsonSerializer.SerializeToUtf8Bytes(new { query = Document, variables = Variables });
}
