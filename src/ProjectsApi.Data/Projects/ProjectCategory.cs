namespace ProjectsApi.Data.Projects;

/// <summary>What a project builds (项目类别).</summary>
public enum ProjectCategory
{
    /// <summary>Industry (产业).</summary>
    Industry = 1,

    /// <summary>Logistics (物流).</summary>
    Logistics = 2,

    /// <summary>Infrastructure (基础设施).</summary>
    Infrastructure = 3,

    /// <summary>Housing, resettlement included (安置房、住房).</summary>
    Housing = 4,

    /// <summary>Innovation (科技创新).</summary>
    Innovation = 5,

    /// <summary>Services (服务业).</summary>
    Service = 6,

    /// <summary>None of the others (其他).</summary>
    Other = 7,
}
