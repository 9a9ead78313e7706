namespace ProjectsApi.Planning.Scheduling.Passes;

/// <summary>Assignments of the activities with multiple calendars, grouped by vertex. Empty when a schedule has none.</summary>
/// <param name="First">Index of the first assignment of each vertex; one more entry than vertices.</param>
/// <param name="Calendar">Timeline of each assignment.</param>
/// <param name="Length">Minutes of each assignment for the whole planned duration of its vertex.</param>
internal sealed record AssignmentArrays(int[] First, int[] Calendar, int[] Length)
{
    public static AssignmentArrays None { get; } = new([], [], []);
}
