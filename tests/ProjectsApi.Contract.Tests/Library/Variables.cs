using System.Text.Json;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>Variables as the program reads them. The engine's own reader makes fractions doubles, which have lost digits.</summary>
internal static class Variables
{
    public static GraphQL.Inputs Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new GraphQL.Inputs(Members(document.RootElement));
    }

    private static Dictionary<string, object?> Members(JsonElement value) =>
        value.EnumerateObject().ToDictionary(member => member.Name, member => Of(member.Value), StringComparer.Ordinal);

    private static object? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Members(value),
        JsonValueKind.Array => value.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => NumberOf(value),
        _ => null,
    };

    private static object NumberOf(JsonElement value) =>
        value.TryGetInt32(out var small) ? small
        : value.TryGetInt64(out var large) ? large
        : ExactDecimal.TryParse(value.GetRawText(), out var exact) ? exact
        : value.GetDouble();
}
