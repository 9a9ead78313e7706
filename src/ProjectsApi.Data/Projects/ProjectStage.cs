using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ProjectsApi.Data.Projects;

[Description("Stage of a project (项目阶段), in the order of its life. The last two lie outside this order")]
public enum ProjectStage
{
    [Description("Conceived (谋划)")]
    Conceived = 1,

    [Description("Under negotiation (洽谈)")]
    Negotiating = 2,

    [Description("Contract signed (签约)")]
    [SuppressMessage("Naming", "CA1720", Justification = "签约 is a signature here, not a signed number.")]
    Signed = 3,

    [Description("Ground broken (开工)")]
    Started = 4,

    [Description("Under construction (建设)")]
    UnderConstruction = 5,

    [Description("In production (投产)")]
    InProduction = 6,

    [Description("At planned capacity (达产)")]
    FullCapacity = 7,

    [Description("Suspended (停缓建)")]
    Suspended = 8,

    [Description("Cancelled (终止)")]
    Cancelled = 9,
}
