using System.Linq.Expressions;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Changes;

/// <summary>Decisions about changes.</summary>
internal static class ChangeRules
{
    private static readonly HashSet<string> Progress =
        [nameof(InvestmentMilestone), nameof(InvestmentPlan), nameof(InvestmentRecord), nameof(ScheduleNode)];

    private static readonly HashSet<string> ProjectProgress =
        [nameof(Project.Stage), nameof(Project.PhysicalProgress), nameof(Project.ActualStart), nameof(Project.ActualFinish)];

    /// <summary>Whether a change is progress of a project: of its money, schedule, stage or physical progress.</summary>
    public static bool IsProgress(Change change) =>
        Progress.Contains(change.Entity)
        || (change is { Entity: nameof(Project), Kind: ChangeKind.Updated }
            && ChangedFields.Read(change.Fields).Any(field => ProjectProgress.Contains(field.Name)));

    /// <summary>Whether every reader may see a change; changes of people are for those who manage people.</summary>
    public static Expression<Func<Change, bool>> IsPublic { get; } =
        change => change.Entity != nameof(Person) && change.Entity != nameof(RoleGrant);
}
