using System.Text.Json;
using System.Text.Unicode;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>The part <c>map</c>: variables of each file, checked before the first file is read.</summary>
internal sealed class FileMap
{
    private readonly Dictionary<string, List<FileVariable>> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _variables.Keys;

    public bool Contains(string key) => _variables.ContainsKey(key);

    public void Assign(string key, UploadedFile file) => _variables[key].ForEach(target => target.Assign(file));

    public static Refusal? Read(
        ReadOnlySpan<byte> json, Dictionary<string, object?> variables, GraphQLTransportOptions options, out FileMap map)
    {
        map = new FileMap();
        if (ReadMembers(json, options.MaxJsonDepth, out var members) is { } refusal)
        {
            return refusal;
        }

        if (members.Count > options.Uploads.MaxFiles)
        {
            return UploadRefusals.TooManyFiles(options.Uploads.MaxFiles);
        }

        foreach (var (key, paths) in members)
        {
            if (map.Add(key, paths, variables, options.Uploads.MaxPlaces) is { } bad)
            {
                return bad;
            }
        }

        return null;
    }

    private static Refusal? ReadMembers(ReadOnlySpan<byte> json, int maxDepth, out Dictionary<string, object?> members)
    {
        members = [];
        if (!Utf8.IsValid(json))
        {
            return Refusals.InvalidUtf8;
        }

        try
        {
            var reader = new JsonValueReader(json, maxDepth);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return UploadRefusals.InvalidMap;
            }

            if (!reader.TryReadObject(out members))
            {
                return reader.Refusal;
            }
            // Throws when something follows the object.
            reader.Read();
            return null;
        }
        catch (JsonException)
        {
            return UploadRefusals.InvalidMap;
        }
    }

    private Refusal? Add(string key, object? paths, Dictionary<string, object?> variables, int maxPaths)
    {
        if (paths is not List<object?> list)
        {
            return UploadRefusals.InvalidMap;
        }

        if (list.Count == 0)
        {
            return UploadRefusals.NoPath(key);
        }

        var targets = new List<FileVariable>();
        foreach (var item in list)
        {
            if (item is not string path)
            {
                return UploadRefusals.InvalidMap;
            }

            if (_paths.Count == maxPaths)
            {
                return UploadRefusals.TooManyPlaces(maxPaths);
            }

            if (FileVariable.Find(variables, path, out var target) is { } refusal)
            {
                return refusal;
            }

            if (!_paths.Add(path))
            {
                return UploadRefusals.VariableNotNull(path);
            }

            targets.Add(target);
        }

        _variables.Add(key, targets);
        return null;
    }
}
