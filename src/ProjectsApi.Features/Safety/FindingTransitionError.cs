using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

/// <summary>A step that the closed loop does not have.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="From">State that the finding is in.</param>
/// <param name="To">State that was asked for.</param>
/// <param name="Allowed">States that it may go to now.</param>
/// <param name="Path">Input member that asked.</param>
internal sealed record FindingTransitionError(
    string Message, FindingState From, FindingState To, IReadOnlyList<FindingState> Allowed, IReadOnlyList<string>? Path = null)
    : UserError(Message, "FINDING_TRANSITION", Path);
