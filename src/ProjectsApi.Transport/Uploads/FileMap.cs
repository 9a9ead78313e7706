using System.Text.Json;
using System.Text.Unicode;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Uploads;

/// <summary>Which file goes to which places among the variables; known to fit before the first file is read.</summary>
internal sealed class FileMap
{
    private readonly Dictionary<string, List<FilePlace>> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public IEnumerable<string> Keys => _places.Keys;

    public bool Contains(string key) => _places.ContainsKey(key);

    public void Put(string key, UploadedFile file) => _places[key].ForEach(place => place.Put(file));

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

    private Refusal? Add(string key, object? paths, Dictionary<string, object?> variables, int mostPlaces)
    {
        if (paths is not List<object?> list)
        {
            return UploadRefusals.InvalidMap;
        }

        if (list.Count == 0)
        {
            return UploadRefusals.NoPath(key);
        }

        var places = new List<FilePlace>();
        foreach (var item in list)
        {
            if (item is not string path)
            {
                return UploadRefusals.InvalidMap;
            }

            if (_taken.Count == mostPlaces)
            {
                return UploadRefusals.TooManyPlaces(mostPlaces);
            }

            if (FilePlace.Find(variables, path, out var place) is { } refusal)
            {
                return refusal;
            }

            if (!_taken.Add(path))
            {
                return UploadRefusals.PlaceNotNull(path);
            }

            places.Add(place);
        }

        _places.Add(key, places);
        return null;
    }
}
