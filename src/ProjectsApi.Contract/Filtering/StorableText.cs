namespace ProjectsApi.Contract.Filtering;

/// <summary>Text that every database takes: PostgreSQL refuses U+0000, and a lone half of a surrogate pair is no character.</summary>
internal static class StorableText
{
    public static bool Is(string text)
    {
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
