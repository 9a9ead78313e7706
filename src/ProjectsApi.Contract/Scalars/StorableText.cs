namespace ProjectsApi.Contract.Scalars;

/// <summary>Text that every database stores.</summary>
public static class StorableText
{
    /// <summary>Whether a text has neither U+0000 nor half of a surrogate pair.</summary>
    /// <param name="text">Any text.</param>
    /// <remarks>PostgreSQL refuses U+0000. An unpaired surrogate has no encoding in UTF-8.</remarks>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i]))))
            {
                return false;
            }
        }

        return true;
    }
}
