using System.ComponentModel;

namespace ProjectsApi.Features.Writing;

[Description("Handling of the valid items of a list when others are invalid (出错处理方式)")]
internal enum ErrorPolicy
{
    [Description("Nothing is written (全部拒绝)")]
    RejectAll,

    [Description("The valid items are written, the invalid ones are reported (仅拒绝出错项)")]
    RejectFailed,
}
