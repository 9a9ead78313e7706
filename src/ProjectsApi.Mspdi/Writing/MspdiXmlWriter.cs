using System.Globalization;
using System.Xml;

namespace ProjectsApi.Mspdi.Writing;

/// <summary>Writes elements with values of the schema's types; null omits the element.</summary>
internal sealed class MspdiXmlWriter(XmlWriter xml)
{
    private const int MinutesPerDay = 1440;

    private KeptElementQueue? _kept;

    public void Element(string name, Action content)
    {
        if (!Begin(name))
        {
            return;
        }

        var outer = _kept;
        _kept = null;
        xml.WriteStartElement(name, MspdiSchema.Namespace);
        content();
        xml.WriteEndElement();
        _kept = outer;
    }

    /// <summary>
    /// Writes the children of an element and inserts the kept ones in order. A kept element replaces a written one of the same name.
    /// </summary>
    /// <param name="kept">Kept elements.</param>
    /// <param name="order">Position of each element.</param>
    /// <param name="content">Writes the other elements, in this order.</param>
    public void Merge(ReadOnlyMemory<byte> kept, IReadOnlyDictionary<string, int> order, Action content)
    {
        _kept = kept.IsEmpty ? null : new(KeptElements.Read(kept), order);
        content();
        WriteKept(_kept?.DequeueRest() ?? []);
        _kept = null;
    }

    /// <summary>Writes a list; nothing for an empty one.</summary>
    public void List<T>(string list, string item, IReadOnlyList<T> items, Action<T> content)
    {
        if (items.Count > 0)
        {
            Element(list, () => Each(item, items, content));
        }
    }

    public void Each<T>(string item, IEnumerable<T> items, Action<T> content)
    {
        foreach (var each in items)
        {
            Element(item, () => content(each));
        }
    }

    /// <summary>Writes text, cut to the schema's length, with U+FFFD for characters that XML forbids.</summary>
    public void Text(string name, string? text, int most = int.MaxValue)
    {
        if (!string.IsNullOrEmpty(text) && Begin(name))
        {
            xml.WriteElementString(name, MspdiSchema.Namespace, Sanitized(Cut(text, most)));
        }
    }

    public void Integer(string name, int? number) => Value(name, number?.ToString(CultureInfo.InvariantCulture));

    public void Decimal(string name, decimal? number) => Value(name, number?.ToString(CultureInfo.InvariantCulture));

    public void Flag(string name, bool flag) => Value(name, flag ? "1" : "0");

    public void Date(string name, DateTime? date) => Value(name, date?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>Writes a day as its first minute.</summary>
    public void FirstMinute(string name, DateOnly day) => Date(name, day.ToDateTime(TimeOnly.MinValue));

    /// <summary>Writes a day as its last minute.</summary>
    public void LastMinute(string name, DateOnly day) => Date(name, day.ToDateTime(new(23, 59)));

    /// <summary>Writes a minute of the day; 24:00 becomes 00:00, as in Microsoft Project.</summary>
    public void Time(string name, int minute)
    {
        var shown = minute % MinutesPerDay;
        Value(name, string.Create(CultureInfo.InvariantCulture, $"{shown / 60:00}:{shown % 60:00}:00"));
    }

    public void Duration(string name, MspdiDuration? duration)
    {
        if (duration is { } length)
        {
            var minutes = length.Tenths / 10;
            Value(name, string.Create(CultureInfo.InvariantCulture, $"PT{minutes / 60}H{minutes % 60}M{length.Tenths % 10 * 6}S"));
        }
    }

    public void GlobalId(string name, Guid? id) => Value(name, id?.ToString("D").ToUpperInvariant());

    private void Value(string name, string? value)
    {
        if (value is not null && Begin(name))
        {
            xml.WriteElementString(name, MspdiSchema.Namespace, value);
        }
    }

    // Writes the kept elements that precede this one; false if a kept element replaces it.
    private bool Begin(string name)
    {
        if (_kept is not { } kept)
        {
            return true;
        }

        WriteKept(kept.DequeueBefore(name));
        return !kept.Contains(name);
    }

    private void WriteKept(IEnumerable<KeptElement> parts)
    {
        foreach (var part in parts)
        {
            xml.WriteStartElement(part.Name, MspdiSchema.Namespace);
            if (part.Text is { } text)
            {
                xml.WriteString(Sanitized(text));
            }

            WriteKept(part.Children);
            xml.WriteEndElement();
        }
    }

    // A surrogate pair is not split.
    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static string Sanitized(string text)
    {
        char[]? changed = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index]))
            {
                continue;
            }

            if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                index++;
                continue;
            }

            (changed ??= text.ToCharArray())[index] = '\uFFFD';
        }

        return changed is null ? text : new(changed);
    }
}
