using ProjectsApi.Data.Access;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Safety;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Access;

/// <summary>What each role may do, and what writing each kind of row takes.</summary>
public static class AccessRules
{
    public static bool Allows(Role role, Permission permission) => role switch
    {
        Role.Administrator => true,
        Role.Planner => permission is Permission.Read or Permission.PlanProjects or Permission.PlanSchedules or Permission.SetTargets,
        Role.InvestmentOfficer => permission is Permission.Read or Permission.KeepInvestments,
        Role.SafetyInspector => permission is Permission.Read or Permission.CheckSafety,
        Role.Viewer => permission is Permission.Read,
        _ => false,
    };

    /// <summary>Whether a row takes part in saying who may do what.</summary>
    public static bool DecidesReach(Entity row) => row is Organisation or Person or RoleGrant;

    /// <summary>Permission that it takes to write a row; a kind of row that is not named here belongs to its project.</summary>
    public static Permission ToWrite(Type entity) => entity.Name switch
    {
        nameof(InvestmentMilestone) or nameof(InvestmentPlan) or nameof(InvestmentRecord) => Permission.KeepInvestments,
        nameof(ScheduleNode) or nameof(ScheduleLink) or nameof(ScheduleSetup) or nameof(ScheduleCalendar) or nameof(ScheduleBaseline)
            or nameof(ScheduleResource) or nameof(ScheduleAssignment) =>
            Permission.PlanSchedules,
        nameof(SafetyCheck) or nameof(Finding) => Permission.CheckSafety,
        nameof(JobTarget) or nameof(OutputTarget) => Permission.SetTargets,
        nameof(Organisation) => Permission.ManageOrganisations,
        nameof(Person) or nameof(RoleGrant) => Permission.ManagePeople,
        _ => Permission.PlanProjects,
    };
}
