using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Transport.Requests;

/// <summary>
/// Reads JSON of a client into the plain values of the engine. Duplicate keys, oversized numbers and lone surrogates become a
/// <see cref="Refusal"/>; the engine's own reader throws for them. Malformed JSON throws <see cref="JsonException"/>.
/// </summary>
/// <remarks>The text must already be known to be valid UTF-8.</remarks>
internal ref struct JsonValueReader(ReadOnlySpan<byte> utf8, int maxDepth)
{
    // Fits any Decimal or double with all its digits; parsing a big integer is quadratic in its length.
    private const int MaxNumberLength = 128;
    private const int SafeDecimalLength = 29;
    private static readonly object True = true;
    private static readonly object False = false;

    // One level deeper, so that the refusal precedes the exception of the reader.
    private Utf8JsonReader _reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth + 1 });

    /// <summary>Refusal of the last Try… method that returned false.</summary>
    public Refusal? Refusal { get; private set; }

    public readonly JsonTokenType TokenType => _reader.TokenType;

    public bool Read() => _reader.Read();

    /// <summary>Reads the unescaped name of the current property and moves to its value.</summary>
    public bool TryReadName(out ReadOnlySpan<byte> name)
    {
        if (!_reader.ValueIsEscaped)
        {
            name = _reader.ValueSpan;
            return _reader.Read();
        }

        name = default;
        if (!TryReadString(out var text))
        {
            return false;
        }

        name = Encoding.UTF8.GetBytes(text);
        return _reader.Read();
    }

    public bool TryReadString(out string text)
    {
        try
        {
            text = _reader.GetString() ?? "";
            return true;
        }
        catch (InvalidOperationException)
        {
            // The only failure for valid UTF-8 is a lone surrogate such as \ud800.
            text = "";
            return Refuse(Refusals.InvalidText);
        }
    }

    /// <summary>Reads the object that starts at the current brace.</summary>
    public bool TryReadObject(out Dictionary<string, object?> members)
    {
        members = [];
        if (_reader.CurrentDepth >= maxDepth)
        {
            return Refuse(Refusals.TooDeep(maxDepth));
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            if (!TryReadString(out var name))
            {
                return false;
            }

            _reader.Read();
            if (!TryReadValue(out var value))
            {
                return false;
            }

            if (!members.TryAdd(name, value))
            {
                return Refuse(Refusals.DuplicateKey(name));
            }
        }

        return true;
    }

    public bool TryReadValue(out object? value)
    {
        value = null;
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var isObject = TryReadObject(out var members);
                value = members;
                return isObject;
            case JsonTokenType.StartArray:
                return TryReadArray(out value);
            case JsonTokenType.String:
                var isText = TryReadString(out var text);
                value = text;
                return isText;
            case JsonTokenType.Number:
                return TryReadNumber(out value);
            case JsonTokenType.True:
                value = True;
                return true;
            case JsonTokenType.False:
                value = False;
                return true;
            default:
                return true;
        }
    }

    private bool TryReadArray(out object? value)
    {
        var items = new List<object?>();
        value = items;
        if (_reader.CurrentDepth >= maxDepth)
        {
            return Refuse(Refusals.TooDeep(maxDepth));
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryReadValue(out var item))
            {
                return false;
            }

            items.Add(item);
        }

        return true;
    }

    private bool TryReadNumber(out object? value)
    {
        value = null;
        var digits = _reader.ValueSpan;
        if (digits.Length > MaxNumberLength)
        {
            return Refuse(Refusals.UnusableNumber(Encoding.ASCII.GetString(digits)));
        }

        if (_reader.TryGetInt32(out var small))
        {
            value = small;
        }
        else if (_reader.TryGetInt64(out var large))
        {
            value = large;
        }
        else if (!digits.ContainsAny(".eE"u8))
        {
            value = BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture);
        }
        // A decimal keeps the scale of 1.10 and does not round 0.1; longer numbers would lose digits.
        else if (digits.Length <= SafeDecimalLength && !digits.ContainsAny("eE"u8) && _reader.TryGetDecimal(out var exact))
        {
            value = exact;
        }
        else if (ExactDecimal.TryParse(Encoding.ASCII.GetString(digits), out exact))
        {
            value = exact;
        }
        else if (_reader.TryGetDouble(out var rounded) && double.IsFinite(rounded))
        {
            value = rounded;
        }

        return value is not null || Refuse(Refusals.UnusableNumber(Encoding.ASCII.GetString(digits)));
    }

    private bool Refuse(Refusal refusal)
    {
        Refusal = refusal;
        return false;
    }
}
