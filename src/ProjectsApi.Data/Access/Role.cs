using System.ComponentModel;

namespace ProjectsApi.Data.Access;

[Description("Role of a person in the register (角色)")]
public enum Role
{
    [Description("Reads (查阅人员)")]
    Viewer = 1,

    [Description("Plans projects, schedules and targets (计划人员)")]
    Planner = 2,

    [Description("Keeps milestones and money (投资专员)")]
    InvestmentOfficer = 3,

    [Description("Checks sites and follows findings to their end (安全检查员)")]
    SafetyInspector = 4,

    [Description("Does everything and grants roles (管理员)")]
    Administrator = 5,
}
