using System.Linq.Expressions;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Changes;

/// <summary>What a change is about.</summary>
public static class ChangeRules
{
    private static readonly HashSet<string> Progress =
        [nameof(InvestmentMilestone), nameof(InvestmentPlan), nameof(InvestmentRecord), nameof(ScheduleNode)];

    private static readonly HashSet<string> ProjectProgress =
        [nameof(Project.Stage), nameof(Project.PhysicalProgress), nameof(Project.ActualStart), nameof(Project.ActualFinish)];

    /// <summary>Whether a project has moved on: its money, its schedule, its stage or its physical progress.</summary>
    public static bool IsProgress(Change change) =>
        Progress.Contains(change.Entity)
        || (change is { Entity: nameof(Project), Kind: ChangeKind.Updated }
            && ChangedFields.Read(change.Fields).Any(field => ProjectProgress.Contains(field.Name)));

    /// <summary>Whether a change is for everybody who may read; one of people is for those alone who manage them.</summary>
    public static Expression<Func<Change, bool>> IsOpen { get; } =
        change => change.Entity != nameof(Person) && change.Entity != nameof(RoleGrant);
}
