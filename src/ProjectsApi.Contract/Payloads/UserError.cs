using ProjectsApi.Contract.Languages;

namespace ProjectsApi.Contract.Payloads;

/// <summary>A mistake that the caller can put right; travels in the payload of a mutation.</summary>
/// <param name="Message">Text for people: what is wrong and what to do.</param>
/// <param name="Code">Name for programs, SCREAMING_SNAKE; part of the contract.</param>
/// <param name="Path">Input member at fault, from <c>input</c> down; null when none is.</param>
/// <remarks>The name of the derived record is the name of its GraphQL type.</remarks>
public abstract record UserError(Wording Message, string Code, IReadOnlyList<string>? Path = null)
{
    /// <summary>A path below <c>input</c>.</summary>
    public static IReadOnlyList<string> At(params IEnumerable<string> members) => ["input", .. members];
}
