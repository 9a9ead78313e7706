using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

/// <summary>The state transition is not allowed.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="From">Present state.</param>
/// <param name="To">Requested state.</param>
/// <param name="Allowed">Allowed next states.</param>
/// <param name="Path">Input member at fault.</param>
internal sealed record FindingTransitionError(
    Wording Message, FindingState From, FindingState To, IReadOnlyList<FindingState> Allowed, IReadOnlyList<string>? Path = null)
    : UserError(Message, "FINDING_TRANSITION", Path);
