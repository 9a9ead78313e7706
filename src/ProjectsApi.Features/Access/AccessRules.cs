using System.Collections.Frozen;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Access;

/// <summary>Permissions of each role, and the permission to write each entity.</summary>
internal static class AccessRules
{
    private static readonly FrozenDictionary<Type, Permission> Writing = new Dictionary<Type, Permission>
    {
        [typeof(Project)] = Permission.PlanProjects,
        [typeof(Phase)] = Permission.PlanProjects,
        [typeof(ProjectParty)] = Permission.PlanProjects,
        [typeof(StageEntry)] = Permission.PlanProjects,
        [typeof(ScheduleNode)] = Permission.PlanSchedules,
        [typeof(ScheduleLink)] = Permission.PlanSchedules,
        [typeof(ScheduleSetup)] = Permission.PlanSchedules,
        [typeof(ScheduleCalendar)] = Permission.PlanSchedules,
        [typeof(ScheduleResource)] = Permission.PlanSchedules,
        [typeof(ScheduleAssignment)] = Permission.PlanSchedules,
        [typeof(ScheduleBaseline)] = Permission.PlanSchedules,
        [typeof(JobTarget)] = Permission.SetTargets,
        [typeof(OutputTarget)] = Permission.SetTargets,
        [typeof(InvestmentMilestone)] = Permission.KeepInvestments,
        [typeof(InvestmentPlan)] = Permission.KeepInvestments,
        [typeof(InvestmentRecord)] = Permission.KeepInvestments,
        [typeof(SafetyCheck)] = Permission.CheckSafety,
        [typeof(Finding)] = Permission.CheckSafety,
        [typeof(Organisation)] = Permission.ManageOrganisations,
        [typeof(Person)] = Permission.ManagePeople,
        [typeof(RoleGrant)] = Permission.ManagePeople,
    }.ToFrozenDictionary();

    public static bool Allows(Role role, Permission permission) => role switch
    {
        Role.Administrator => true,
        Role.Planner => permission is Permission.Read or Permission.PlanProjects or Permission.PlanSchedules or Permission.SetTargets,
        Role.InvestmentOfficer => permission is Permission.Read or Permission.KeepInvestments,
        Role.SafetyInspector => permission is Permission.Read or Permission.CheckSafety,
        Role.Viewer => permission is Permission.Read,
        _ => false,
    };

    /// <summary>Whether a row affects the permissions of people.</summary>
    public static bool DecidesReach(Entity row) => row is Organisation or Person or RoleGrant;

    /// <summary>Permission to write an entity.</summary>
    /// <exception cref="ArgumentException">The entity has no permission in the table.</exception>
    public static Permission ToWrite(Type entity) => Writing.TryGetValue(entity, out var permission)
        ? permission
        : throw new ArgumentException($"AccessRules has no permission for {entity?.Name}.", nameof(entity));
}
