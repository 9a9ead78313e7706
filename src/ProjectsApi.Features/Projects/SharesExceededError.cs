using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Projects;

/// <summary>The shares of one role in a project exceed 100 percent.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="SumPercent">Their sum, percent.</param>
/// <param name="Path">Input member at fault.</param>
internal sealed record SharesExceededError(Wording Message, decimal SumPercent, IReadOnlyList<string>? Path = null)
    : UserError(Message, "SHARES_EXCEEDED", Path);
