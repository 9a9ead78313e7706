namespace ProjectsApi.Planning.Scheduling.Paths;

/// <summary>Chain of linked activities with the float that keeps it from being critical.</summary>
/// <param name="Activities">Indexes of tasks and milestones, the earliest first.</param>
/// <param name="TotalFloat">Least total float among them, working minutes.</param>
public sealed record FloatPath(IReadOnlyList<int> Activities, int TotalFloat);
