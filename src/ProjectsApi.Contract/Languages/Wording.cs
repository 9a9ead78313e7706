using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace ProjectsApi.Contract.Languages;

/// <summary>A text for people that every language of the API can say. An interpolated string makes one.</summary>
/// <remarks>
/// The key is the English text with <c>{0}</c>, <c>{1}</c> … for its values. Values are formatted once, without a culture, so that they are
/// the same in every language.
/// </remarks>
[InterpolatedStringHandler]
[JsonConverter(typeof(WordingJson))]
public sealed class Wording
{
    private readonly StringBuilder _key;
    private readonly List<object> _values;

    /// <summary>Begins an interpolated text.</summary>
    /// <param name="literalLength">Length of its fixed parts.</param>
    /// <param name="formattedCount">Number of its values.</param>
    public Wording(int literalLength, int formattedCount) =>
        (_key, _values) = (new StringBuilder(literalLength + (3 * formattedCount)), new List<object>(formattedCount));

    internal Wording(string key, List<object> values) => (_key, _values) = (new StringBuilder(key), values);

    /// <summary>English text with placeholders.</summary>
    public string Key => _key.ToString();

    /// <summary>Values of the placeholders: a <see cref="string"/>, or a <see cref="Wording"/> that is said in the same language.</summary>
    internal IReadOnlyList<object> Values => _values;

    /// <summary>A fixed text. It is a constant, so that a test finds its translation.</summary>
    public static implicit operator Wording(string text) => FromString(text);

    /// <summary>A text in one language only, such as a line of a file.</summary>
    /// <param name="text">Text that stays as it is.</param>
    public static Wording Verbatim(string text) => new("{0}", [text]);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static Wording FromString(string text) => new(Escaped(text), []);

    /// <summary>Adds a fixed part.</summary>
    public void AppendLiteral(string text) => _key.Append(Escaped(text));

    /// <summary>Adds a value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">Value; null adds nothing.</param>
    /// <param name="format">Format of .NET; null for the usual one.</param>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        _key.Append(CultureInfo.InvariantCulture, $"{{{_values.Count}}}");
        _values.Add(value switch
        {
            // As objects: a switch over a wording and a text would make wordings of both.
            Wording wording => (object)wording,
            IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
            _ => value?.ToString() ?? string.Empty,
        });
    }

    /// <summary>The text in English.</summary>
    public override string ToString() => Say(static key => key);

    /// <summary>The text in another language.</summary>
    /// <param name="translate">Gives the translation of a key.</param>
    public string Say(Func<string, string> translate)
    {
        ArgumentNullException.ThrowIfNull(translate);
        var key = Key;
        // A value alone has no words.
        var format = key == "{0}" ? key : translate(key);
        return string.Format(
            CultureInfo.InvariantCulture,
            format,
            [.. _values.Select(value => value is Wording wording ? wording.Say(translate) : value)]);
    }

    private static string Escaped(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
