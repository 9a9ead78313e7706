namespace ProjectsApi.Planning.Scheduling;

/// <summary>Dependency between two activities. On a summary as successor it binds all that lies below; a summary as predecessor lends its rolled-up dates.</summary>
/// <param name="Predecessor">Index of the activity that comes first.</param>
/// <param name="Successor">Index of the activity that follows.</param>
/// <param name="Kind">Which ends are tied together.</param>
/// <param name="Lag">Wait between them, or overlap.</param>
public readonly record struct ActivityLink(int Predecessor, int Successor, LinkKind Kind = LinkKind.FinishToStart, Lag Lag = default);
