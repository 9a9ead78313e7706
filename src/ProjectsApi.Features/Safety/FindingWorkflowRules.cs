using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

/// <summary>The closed loop of a hidden danger: found, registered, graded, assigned, rectified, submitted, rechecked, closed.</summary>
internal static class FindingWorkflowRules
{
    /// <summary>Steps from each state. Work that was stopped, is overdue or supervised goes on where it was: it is assigned, rectified or
    /// submitted.</summary>
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

    private static readonly HashSet<FindingState> BeforeAssignment =
        [FindingState.Found, FindingState.Registered, FindingState.Graded, FindingState.Stopped];

    /// <summary>States that a finding may go to; under listed supervision only a major danger, overdue only after the last day.</summary>
    public static IReadOnlyList<FindingState> Allowed(FindingState from, HazardLevel level, DateOnly? deadline, DateOnly today) =>
        [.. Steps[from].Where(to => to switch
        {
            FindingState.Supervised => level == HazardLevel.Major,
            FindingState.Overdue => today > deadline,
            _ => true,
        })];

    /// <summary>Nothing of a closed danger changes any more.</summary>
    public static bool MayChange(FindingState state) => state != FindingState.Closed;

    /// <summary>What was submitted is rechecked as it is; other evidence takes another submission.</summary>
    public static bool MayChangeEvidence(FindingState state) => state is not (FindingState.Submitted or FindingState.Rechecked);

    /// <summary>Only a major danger is under listed supervision.</summary>
    public static bool MayBe(HazardLevel level, FindingState state) => level == HazardLevel.Major || state != FindingState.Supervised;

    /// <summary>Four eyes: whoever submitted does not recheck.</summary>
    public static bool MayRecheck(Guid? submitter, Guid? rechecker) => rechecker is not null && rechecker != submitter;

    /// <summary>From the assignment on somebody has to do something until a day; a major danger takes a plan and funds too.</summary>
    public static bool NeedsAssignment(FindingState state) => !BeforeAssignment.Contains(state);

    /// <summary>From the submission on there is proof.</summary>
    public static bool NeedsEvidence(FindingState state) =>
        state is FindingState.Submitted or FindingState.Rechecked or FindingState.Closed;

    public static bool NeedsRecheck(FindingState state) => state is FindingState.Rechecked or FindingState.Closed;
}
