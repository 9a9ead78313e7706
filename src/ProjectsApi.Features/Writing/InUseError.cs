using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>Other rows still refer to what was to be removed.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="Uses">What refers to it.</param>
/// <param name="Path">Input member that names the row.</param>
internal sealed record InUseError(string Message, IReadOnlyList<RowUse> Uses, IReadOnlyList<string>? Path = null)
    : UserError(Message, "IN_USE", Path);

/// <summary>How many rows of one kind refer to a row.</summary>
/// <param name="Entity">Name of their type in the API.</param>
/// <param name="Count">How many, one or more.</param>
internal sealed record RowUse(string Entity, int Count);
