namespace ProjectsApi.Data.Projects;

/// <summary>Order of the stages: one step forward at a time, out of the line by suspension or cancellation.</summary>
internal static class StageSteps
{
    private static readonly ProjectStage[] Line =
    [
        ProjectStage.Conceived, ProjectStage.Negotiating, ProjectStage.Signed, ProjectStage.Started,
        ProjectStage.UnderConstruction, ProjectStage.InProduction, ProjectStage.FullCapacity,
    ];

    /// <summary>Whether the project is still on its way: neither at full capacity nor cancelled.</summary>
    public static bool IsOpen(ProjectStage stage) => stage is not (ProjectStage.FullCapacity or ProjectStage.Cancelled);

    /// <summary>Stages that may follow, without the suspension.</summary>
    /// <param name="present">Present stage.</param>
    /// <param name="suspendedIn">Stage before a suspension; null if unknown, which allows any open stage of the line.</param>
    public static IReadOnlyList<ProjectStage> From(ProjectStage present, ProjectStage? suspendedIn)
    {
        if (!IsOpen(present))
        {
            return [];
        }

        return present == ProjectStage.Suspended
            ? [.. Line.Where(stage => IsOpen(stage) && (suspendedIn is null || stage == suspendedIn)), ProjectStage.Cancelled]
            : [Line[Array.IndexOf(Line, present) + 1], ProjectStage.Cancelled];
    }
}
