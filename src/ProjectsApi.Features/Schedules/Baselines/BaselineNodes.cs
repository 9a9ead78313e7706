using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProjectsApi.Features.Schedules.Baselines;

/// <summary>Serializes the nodes of a baseline for their column.</summary>
public static class BaselineNodes
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // Keeps Chinese readable in the change log: 主体封顶.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static string Write(IEnumerable<BaselineNode> nodes)
    {
        // Node by node, because the runtime would retain the large buffers of a whole list.
        var text = new StringBuilder("[");
        foreach (var node in nodes)
        {
            text.Append(text.Length > 1 ? "," : "").Append(JsonSerializer.Serialize(node, Json));
        }

        return text.Append(']').ToString();
    }

    /// <summary>In the order of the plan.</summary>
    public static IReadOnlyList<BaselineNode> Read(string nodes) =>
        JsonSerializer.Deserialize<List<BaselineNode>>(nodes, Json) ?? throw new JsonException("A baseline was kept as nothing.");
}
