namespace ProjectsApi.Planning.Scheduling;

/// <summary>A contradiction in a schedule, reported and not hidden.</summary>
/// <param name="Kind">Kind of contradiction.</param>
/// <param name="Activities">Indexes of the activities concerned, the one at fault first.</param>
/// <param name="Minutes">Extent, in the unit of the kind; 0 without one.</param>
public sealed record ScheduleFinding(FindingKind Kind, IReadOnlyList<int> Activities, int Minutes = 0);
