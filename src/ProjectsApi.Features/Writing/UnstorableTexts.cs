using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Writing;

/// <summary>Refuses texts that no database stores.</summary>
internal static class UnstorableTexts
{
    public const string Problem = "The text holds characters that cannot be stored (NUL or half of a pair).";

    /// <summary>Adds an error for each such text of an input, before a use case searches rows by it.</summary>
    /// <returns>Whether all texts can be stored.</returns>
    public static bool Check(WriteContext write, IReadOnlyDictionary<string, object?> given)
    {
        var unusable = given.Where(member => member.Value is string text && !StorableText.Is(text)).Select(member => member.Key).ToList();
        unusable.ForEach(member => write.AddError(member, Problem));
        return unusable.Count == 0;
    }
}
