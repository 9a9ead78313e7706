using System.ComponentModel;

namespace ProjectsApi.Features.Writing;

[Description("What becomes of the right items of a list when others are wrong (出错处理方式)")]
internal enum ErrorPolicy
{
    [Description("Nothing is written (全部拒绝)")]
    RejectAll,

    [Description("The right ones are written, the wrong ones are told (仅拒绝出错项)")]
    RejectFailed,
}
