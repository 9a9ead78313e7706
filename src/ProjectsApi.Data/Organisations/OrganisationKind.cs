using System.ComponentModel;

namespace ProjectsApi.Data.Organisations;

[Description("Kind of organisation (单位类型)")]
public enum OrganisationKind
{
    [Description("Management committee of the zone (管委会)")]
    ManagementCommittee = 1,

    [Description("Party committee (党委、党工委)")]
    PartyCommittee = 2,

    [Description("Department or bureau (部门)")]
    Department = 3,

    [Description("Subdistrict office (街道办事处)")]
    SubdistrictOffice = 4,

    [Description("Community or village (社区、村)")]
    Community = 5,

    [Description("Company (企业)")]
    Company = 6,

    [Description("Design unit (设计单位)")]
    DesignUnit = 7,

    [Description("Construction unit (施工单位)")]
    ConstructionUnit = 8,

    [Description("Supervision unit (监理单位)")]
    SupervisionUnit = 9,

    [Description("Party branch (党支部)")]
    PartyBranch = 10,

    [Description("None of the others (其他)")]
    Other = 11,
}
