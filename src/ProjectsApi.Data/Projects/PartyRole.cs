using System.ComponentModel;

namespace ProjectsApi.Data.Projects;

[Description("Part an organisation plays in a project (参建方角色)")]
public enum PartyRole
{
    [Description("Investor (投资方)")]
    Investor = 1,

    [Description("Owner (建设单位、业主)")]
    Owner = 2,

    [Description("Designer (设计单位)")]
    Designer = 3,

    [Description("Constructor (施工单位)")]
    Constructor = 4,

    [Description("Supervisor (监理单位)")]
    Supervisor = 5,

    [Description("Operator (运营单位)")]
    Operator = 6,
}
