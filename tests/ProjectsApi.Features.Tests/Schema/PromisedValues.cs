using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Walks answers whose fields have no aliases, and notes where a value breaks the promise of its type.</summary>
internal sealed class PromisedValues
{
    private readonly List<string> _broken = [];

    private readonly HashSet<string> _seen = [];

    /// <summary>Nulls of marked fields without an error, and values that the engine missed.</summary>
    public IReadOnlyList<string> Broken => _broken;

    /// <summary>Fields with a value in any answer.</summary>
    public ISet<string> Seen => _seen;

    public void Check(IObjectGraphType root, Run run)
    {
        var answer = JsonNode.Parse(run.Raw) ?? throw new InvalidOperationException("No answer.");
        var paths = new HashSet<string>();
        foreach (var error in answer["errors"] as JsonArray ?? [])
        {
            paths.Add(string.Join('.', error?["path"] as JsonArray ?? []));
            if (error?["extensions"]?["code"]?.ToString() is null or "HC0018")
            {
                _broken.Add(error?.ToJsonString() ?? "null");
            }
        }

        Walk(answer["data"], root, "", paths);
    }

    private void Walk(JsonNode? value, IGraphType? type, string path, HashSet<string> errors)
    {
        if (value is JsonArray items)
        {
            foreach (var (index, item) in items.Index())
            {
                Walk(item, type, $"{path}.{index}", errors);
            }
        }
        else if (value is JsonObject members && type?.GetNamedType() is IObjectGraphType shown)
        {
            foreach (var (name, member) in members)
            {
                Note(shown, name, member, $"{path}.{name}".TrimStart('.'), errors);
            }
        }
    }

    private void Note(IObjectGraphType type, string name, JsonNode? value, string path, HashSet<string> errors)
    {
        if (type.Fields.Find(name) is not { } field)
        {
            return;
        }

        if (value is not null)
        {
            _seen.Add($"{type.Name}.{name}");
        }
        else if (field.IsNullOnlyOnError() && !errors.Any(error => $"{error}.".StartsWith($"{path}.", StringComparison.Ordinal)))
        {
            _broken.Add($"{type.Name}.{name} at {path}");
        }

        Walk(value, field.ResolvedType, path, errors);
    }
}
