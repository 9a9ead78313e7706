namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Runs of the crews of a schedule, grouped by vertex; all empty when it has none.</summary>
/// <param name="First">Where the runs of a vertex begin; one more entry than vertices.</param>
/// <param name="Calendar">Axis of each run.</param>
/// <param name="Length">Minutes of each run for the whole of the vertex's planned duration.</param>
internal sealed record AssignmentArrays(int[] First, int[] Calendar, int[] Length)
{
    public static AssignmentArrays None { get; } = new([], [], []);
}
