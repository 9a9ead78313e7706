using System.ComponentModel;

namespace ProjectsApi.Features.Access;

[Description("Permission of a role, for an organisation and everything below it(权限)")]
internal enum Permission
{
    [Description("Read projects and all that belongs to them(查阅)")]
    Read = 1,

    [Description("Register projects, change them, their phases and parties, advance their stage(编制项目)")]
    PlanProjects = 2,

    [Description("Plan schedules and report their progress(编制进度)")]
    PlanSchedules = 3,

    [Description("Set targets for jobs and output and report the results(编制目标)")]
    SetTargets = 4,

    [Description("Plan, report and confirm investment milestones, keep plans and ledger(管理投资)")]
    KeepInvestments = 5,

    [Description("Record safety checks and update findings(安全检查)")]
    CheckSafety = 6,

    [Description("Change organisations(管理单位)")]
    ManageOrganisations = 7,

    [Description("See people and manage their roles(管理人员与授权)")]
    ManagePeople = 8,
}
