using System.Collections.Concurrent;
using System.Text.Json;

namespace ProjectsApi.Contract.Execution;

/// <summary>Response names encoded as JSON, cached.</summary>
internal static class ResponseNames
{
    // Clients choose aliases, so the cache is bounded.
    private const int MostNames = 4096;
    private static readonly ConcurrentDictionary<string, JsonEncodedText> Known = new();

    public static JsonEncodedText Encode(string name)
    {
        if (Known.TryGetValue(name, out var known))
        {
            return known;
        }

        var encoded = JsonEncodedText.Encode(name);
        if (Known.Count < MostNames)
        {
            Known.TryAdd(name, encoded);
        }

        return encoded;
    }
}
