using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Projects;

/// <summary>Shares in one role of a project add up to more than the whole.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="SumPercent">What they would add up to, percent.</param>
/// <param name="Path">Input member at fault.</param>
internal sealed record SharesExceededError(string Message, decimal SumPercent, IReadOnlyList<string>? Path = null)
    : UserError(Message, "SHARES_EXCEEDED", Path);
