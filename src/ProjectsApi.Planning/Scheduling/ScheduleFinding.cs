namespace ProjectsApi.Planning.Scheduling;

/// <summary>A contradiction in a schedule, told instead of hidden.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Activities">Indexes of the activities concerned, the one at fault first.</param>
/// <param name="Minutes">How far, in the unit that the kind names; 0 where it has none.</param>
public sealed record ScheduleFinding(FindingKind Kind, IReadOnlyList<int> Activities, int Minutes = 0);
