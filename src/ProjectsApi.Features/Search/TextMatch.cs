using System.ComponentModel;

namespace ProjectsApi.Features.Search;

/// <summary>How a text was found, the best first.</summary>
[Description("How a text was found (匹配方式)")]
internal enum TextMatch
{
    [Description("The whole text is equal (全文相同)")]
    Exact = 1,

    [Description("The text begins with it (开头相同)")]
    Prefix = 2,

    [Description("The text contains it (包含)")]
    Inside = 3,
}
