namespace ProjectsApi.Data.Organisations;

/// <summary>What an organisation is (单位类型).</summary>
public enum OrganisationKind
{
    /// <summary>Management committee of the zone (管委会).</summary>
    ManagementCommittee = 1,

    /// <summary>Party committee (党委、党工委).</summary>
    PartyCommittee = 2,

    /// <summary>Department or bureau (部门).</summary>
    Department = 3,

    /// <summary>Subdistrict office (街道办事处).</summary>
    SubdistrictOffice = 4,

    /// <summary>Community or village (社区、村).</summary>
    Community = 5,

    /// <summary>Company (企业).</summary>
    Company = 6,

    /// <summary>Design unit (设计单位).</summary>
    DesignUnit = 7,

    /// <summary>Construction unit (施工单位).</summary>
    ConstructionUnit = 8,

    /// <summary>Supervision unit (监理单位).</summary>
    SupervisionUnit = 9,

    /// <summary>Party branch (党支部).</summary>
    PartyBranch = 10,

    /// <summary>None of the others (其他).</summary>
    Other = 11,
}
