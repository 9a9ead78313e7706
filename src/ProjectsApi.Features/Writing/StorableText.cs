namespace ProjectsApi.Features.Writing;

/// <summary>Texts that every database takes, in a row and in a question about rows.</summary>
internal static class StorableText
{
    public const string Problem = "The text holds characters that cannot be stored (NUL or half of a pair).";

    /// <summary>Notes each text of the input that no database takes; a use case that looks for it would break.</summary>
    /// <returns>Whether there is none.</returns>
    public static bool Check(WriteContext write, IReadOnlyDictionary<string, object?> given)
    {
        var unusable = given.Where(member => member.Value is string text && !Is(text)).Select(member => member.Key).ToList();
        unusable.ForEach(member => write.Wrong(member, Problem));
        return unusable.Count == 0;
    }

    public static bool Is(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\0')
            {
                return false;
            }
        }

        return true;
    }
}
