using System.ComponentModel;

namespace ProjectsApi.Features.Search;

/// <summary>Kind of a row that a search finds, in the order of equal matches.</summary>
[Description("Kind of a row that a search finds (检索对象)")]
internal enum SearchType
{
    [Description("Project, by name, short name or code (项目)")]
    Project = 1,

    [Description("Organisation, by name (单位)")]
    Organisation = 2,

    [Description("Investment milestone, by name (投资节点)")]
    InvestmentMilestone = 3,

    [Description("Schedule node, by name (进度节点)")]
    ScheduleNode = 4,
}
