namespace ProjectsApi.Data.Projects;

/// <summary>Part an organisation plays in a project (参建方角色).</summary>
public enum PartyRole
{
    /// <summary>Investor (投资方).</summary>
    Investor = 1,

    /// <summary>Owner (建设单位、业主).</summary>
    Owner = 2,

    /// <summary>Designer (设计单位).</summary>
    Designer = 3,

    /// <summary>Constructor (施工单位).</summary>
    Constructor = 4,

    /// <summary>Supervisor (监理单位).</summary>
    Supervisor = 5,

    /// <summary>Operator (运营单位).</summary>
    Operator = 6,
}
