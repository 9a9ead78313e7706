namespace ProjectsApi.Planning.Scheduling;

/// <summary>
/// Dependency between two activities. A summary as successor binds everything below it; a summary as predecessor gives its rolled-up dates.
/// </summary>
/// <param name="Predecessor">Index of the activity that comes first.</param>
/// <param name="Successor">Index of the activity that follows.</param>
/// <param name="Kind">Ends that it links.</param>
/// <param name="Lag">Lag between them, or lead.</param>
public readonly record struct ActivityLink(int Predecessor, int Successor, ScheduleLinkKind Kind = ScheduleLinkKind.FS, Lag Lag = default);
