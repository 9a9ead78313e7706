using System.ComponentModel;

namespace ProjectsApi.Data.Changes;

[Description("Kind of change to a row (变更类型)")]
public enum ChangeKind
{
    [Description("Registered (新增)")]
    Created = 1,

    [Description("Changed (修改)")]
    Updated = 2,

    [Description("Removed (删除)")]
    Removed = 3,
}
