using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>Other rows still refer to the row to remove.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="Uses">Counts of the referring rows.</param>
/// <param name="Path">Input member that names the row.</param>
internal sealed record InUseError(Wording Message, IReadOnlyList<RowUse> Uses, IReadOnlyList<string>? Path = null)
    : UserError(Message, "IN_USE", Path);

/// <summary>Count of the rows of one type that refer to a row.</summary>
/// <param name="Entity">GraphQL type of the rows.</param>
/// <param name="Count">Number of rows, at least one.</param>
internal sealed record RowUse(string Entity, int Count);
