using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Schedules.Links;

/// <summary>Links would form a loop, or a node would be its own descendant.</summary>
/// <param name="Message">Message with the names of the nodes.</param>
/// <param name="Loop">Keys of the nodes in the order of the loop, each once.</param>
/// <param name="Path">Input member that closes the loop.</param>
internal sealed record ScheduleCycleError(Wording Message, IReadOnlyList<Guid> Loop, IReadOnlyList<string>? Path = null)
    : UserError(Message, "SCHEDULE_CYCLE", Path);
