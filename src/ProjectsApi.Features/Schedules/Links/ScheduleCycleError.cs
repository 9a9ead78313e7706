using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Schedules.Links;

/// <summary>Work would wait for itself, or a node stand below itself.</summary>
/// <param name="Message">Text for people, with the names of the nodes.</param>
/// <param name="Loop">Keys of the nodes, in the order of the loop, each once.</param>
/// <param name="Path">Input member that closes the loop.</param>
public sealed record ScheduleCycleError(string Message, IReadOnlyList<Guid> Loop, IReadOnlyList<string>? Path = null)
    : UserError(Message, "SCHEDULE_CYCLE", Path);
