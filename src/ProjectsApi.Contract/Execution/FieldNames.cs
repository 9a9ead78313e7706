using System.Collections.Concurrent;
using System.Text.Json;

namespace ProjectsApi.Contract.Execution;

/// <summary>Response keys as they leave, encoded once.</summary>
internal static class FieldNames
{
    // Clients choose aliases; past the bound they are encoded for each operation.
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
