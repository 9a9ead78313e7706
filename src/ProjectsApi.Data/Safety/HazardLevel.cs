using System.ComponentModel;

namespace ProjectsApi.Data.Safety;

[Description("Level of a hidden danger (隐患等级)")]
public enum HazardLevel
{
    [Description("Small harm, fixable at once (一般隐患)")]
    General = 1,

    [Description("Large harm, needs a stop, time and a plan (重大隐患)")]
    Major = 2,
}
