namespace ProjectsApi.Contract.Languages;

/// <summary>Language tags of the locales.</summary>
/// <remarks>Source: RFC 5646, tags for identifying languages.</remarks>
public static class LocaleTags
{
    /// <summary>Tag of a locale, such as <c>zh-CN</c>.</summary>
    public static string Tag(this Locale locale) => locale == Locale.ZhCn ? "zh-CN" : "en";

    /// <summary>Locale of a tag. Every Chinese tag is <see cref="Locale.ZhCn"/>, because its readers prefer it to English.</summary>
    /// <param name="tag">Tag of any length, such as <c>zh</c>, <c>zh-Hans-CN</c> or <c>en-GB</c>.</param>
    /// <returns>Null for a language without texts.</returns>
    public static Locale? Find(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOf('-');
        var language = end < 0 ? tag : tag[..end];
        return language.Equals("zh", StringComparison.OrdinalIgnoreCase) ? Locale.ZhCn
            : language.Equals("en", StringComparison.OrdinalIgnoreCase) ? Locale.En
            : null;
    }
}
