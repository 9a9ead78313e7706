using System.ComponentModel;

namespace ProjectsApi.Data.Projects;

[Description("Category of a project (项目类别)")]
public enum ProjectCategory
{
    [Description("Industry (产业)")]
    Industry = 1,

    [Description("Logistics (物流)")]
    Logistics = 2,

    [Description("Infrastructure (基础设施)")]
    Infrastructure = 3,

    [Description("Housing, resettlement included (安置房、住房)")]
    Housing = 4,

    [Description("Innovation (科技创新)")]
    Innovation = 5,

    [Description("Services (服务业)")]
    Service = 6,

    [Description("None of the others (其他)")]
    Other = 7,
}
