using System.ComponentModel;

namespace ProjectsApi.Data.Schedules;

[Description("Which end of the predecessor drives which end of the successor (搭接关系)")]
public enum ScheduleLinkKind
{
    [Description("Finish to start (完成—开始)")]
    FS = 1,

    [Description("Start to start (开始—开始)")]
    SS = 2,

    [Description("Finish to finish (完成—完成)")]
    FF = 3,

    [Description("Start to finish (开始—完成)")]
    SF = 4,
}
