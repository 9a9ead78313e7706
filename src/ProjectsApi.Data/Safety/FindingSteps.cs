namespace ProjectsApi.Data.Safety;

/// <summary>Workflow of a finding: found, registered, graded, assigned, rectified, submitted, rechecked, closed (隐患闭环).</summary>
internal static class FindingSteps
{
    // Stopped, overdue or supervised work returns to the line: assigned, rectifying or submitted.
    private static readonly Dictionary<FindingState, FindingState[]> Steps = new()
    {
        [FindingState.Found] = [FindingState.Registered],
        [FindingState.Registered] = [FindingState.Graded],
        [FindingState.Graded] = [FindingState.Assigned, FindingState.Stopped],
        [FindingState.Assigned] = [FindingState.Rectifying, FindingState.Overdue, FindingState.Supervised, FindingState.Stopped],
        [FindingState.Rectifying] = [FindingState.Submitted, FindingState.Overdue, FindingState.Supervised, FindingState.Stopped],
        [FindingState.Submitted] = [FindingState.Rechecked, FindingState.Rejected],
        [FindingState.Rechecked] = [FindingState.Closed, FindingState.Rejected],
        [FindingState.Closed] = [],
        [FindingState.Rejected] = [FindingState.Rectifying, FindingState.Overdue, FindingState.Supervised, FindingState.Stopped],
        [FindingState.Overdue] = [FindingState.Rectifying, FindingState.Submitted, FindingState.Supervised, FindingState.Stopped],
        [FindingState.Supervised] = [FindingState.Rectifying, FindingState.Submitted, FindingState.Overdue, FindingState.Stopped],
        [FindingState.Stopped] = [
            FindingState.Assigned, FindingState.Rectifying, FindingState.Submitted, FindingState.Overdue, FindingState.Supervised],
    };

    /// <summary>Steps out of a state, without regard to level and deadline.</summary>
    public static IReadOnlyList<FindingState> From(FindingState state) => Steps[state];

    public static bool IsBeforeAssignment(FindingState state) =>
        state is FindingState.Found or FindingState.Registered or FindingState.Graded or FindingState.Stopped;
}
