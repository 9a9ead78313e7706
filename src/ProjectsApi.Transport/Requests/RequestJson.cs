using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL;

namespace ProjectsApi.Transport.Requests;

/// <summary>Reads a request in JSON. A member occurs at most once; unknown members are ignored.</summary>
internal ref struct RequestJson
{
    private JsonValueReader _json;
    private Refusal? _refusal;
    private string? _query;
    private string? _documentId;
    private string? _operationName;
    private Inputs? _variables;
    private Inputs? _extensions;
    private int _seen;
    private HashSet<string>? _unknown;
    private readonly PersistedRoute? _route;

    private RequestJson(ReadOnlySpan<byte> utf8, int maxDepth, PersistedRoute? route)
    {
        _json = new JsonValueReader(utf8, maxDepth);
        _route = route;
    }

    /// <summary>Reads a complete, contiguous body.</summary>
    public static ParsedRequest Read(
        ReadOnlySpan<byte> body, int maxDepth, string source = "request body", PersistedRoute? route = null)
    {
        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        if (body.IsEmpty)
        {
            return Refusals.Empty;
        }

        if (!Utf8.IsValid(body))
        {
            return Refusals.InvalidUtf8;
        }

        try
        {
            return new RequestJson(body, maxDepth, route).Read();
        }
        catch (JsonException broken)
        {
            return Misplaced(source, broken);
        }
    }

    /// <summary>Reads <c>variables</c> or <c>extensions</c> given as text, as in a URL.</summary>
    public static Refusal? ReadInputs(string parameter, string json, int maxDepth, out Inputs? inputs)
    {
        inputs = null;
        try
        {
            var reader = new JsonValueReader(Encoding.UTF8.GetBytes(json), maxDepth);
            reader.Read();
            var refusal = ReadInputs(ref reader, parameter, out inputs);
            // Throws when something follows the value.
            if (refusal is null)
            {
                reader.Read();
            }

            return refusal;
        }
        catch (JsonException broken)
        {
            return Misplaced($"parameter `{parameter}`", broken);
        }
    }

    private ParsedRequest Read()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.StartArray)
        {
            return Refusals.BatchingIsOff;
        }

        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return Refusals.NotAnObject;
        }

        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            if (!_json.TryReadName(out var name))
            {
                return _json.Refusal ?? Refusals.InvalidText;
            }

            if (!TryReadMember(name))
            {
                return _refusal ?? _json.Refusal ?? Refusals.InvalidText;
            }
        }

        // Throws when something follows the object.
        _json.Read();
        var parameters = new GraphQLParameters(_query, _documentId, _operationName, _variables, _extensions);
        return _route?.Apply(parameters) ?? parameters;
    }

    private bool TryReadMember(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("query"u8))
        {
            return IsFirst(1, "query") && TryReadText("query", out _query);
        }

        if (name.SequenceEqual("variables"u8))
        {
            return IsFirst(2, "variables") && TryReadInputs("variables", out _variables);
        }

        if (name.SequenceEqual("operationName"u8))
        {
            return IsFirst(4, "operationName") && TryReadText("operationName", out _operationName);
        }

        if (name.SequenceEqual("extensions"u8))
        {
            return IsFirst(8, "extensions") && TryReadInputs("extensions", out _extensions);
        }
        // HotChocolate names it id, the appendix of GraphQL over HTTP documentId.
        if (name.SequenceEqual("id"u8))
        {
            return IsFirst(16, "id") && TryReadDocumentId("id");
        }

        if (name.SequenceEqual("documentId"u8))
        {
            return IsFirst(32, "documentId") && TryReadDocumentId("documentId");
        }

        return IsFirst(Encoding.UTF8.GetString(name)) && _json.TryReadValue(out _);
    }

    private bool TryReadText(string parameter, out string? text)
    {
        text = null;
        if (_json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            return Refuse(Refusals.WrongType(parameter, "a string"));
        }

        var isText = _json.TryReadString(out var value);
        text = value;
        return isText;
    }

    private bool TryReadDocumentId(string parameter) =>
        _documentId is null
            ? TryReadText(parameter, out _documentId)
            : Refuse(Refusals.WrongType(parameter, "absent: the document is named already"));

    private bool TryReadInputs(string parameter, out Inputs? inputs)
    {
        _refusal = ReadInputs(ref _json, parameter, out inputs);
        return _refusal is null;
    }

    private static Refusal? ReadInputs(ref JsonValueReader reader, string parameter, out Inputs? inputs)
    {
        inputs = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Refusals.WrongType(parameter, "an object");
        }

        if (!reader.TryReadObject(out var members))
        {
            return reader.Refusal;
        }

        inputs = members.ToInputs();
        return null;
    }

    private bool IsFirst(int member, string name)
    {
        if ((_seen & member) != 0)
        {
            return Refuse(Refusals.DuplicateKey(name));
        }

        _seen |= member;
        return true;
    }

    private bool IsFirst(string unknown) =>
        (_unknown ??= []).Add(unknown) || Refuse(Refusals.DuplicateKey(unknown));

    private bool Refuse(Refusal refusal)
    {
        _refusal = refusal;
        return false;
    }

    // Counted from one, as in editors.
    public static Refusal Misplaced(string source, JsonException broken) =>
        Refusals.MalformedJson(source, (broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1);
}
