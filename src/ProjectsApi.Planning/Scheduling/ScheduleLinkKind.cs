using System.ComponentModel;

namespace ProjectsApi.Planning.Scheduling;

/// <summary>Ends of two activities that a link connects.</summary>
[Description("Ends of predecessor and successor that a link ties (搭接关系)")]
public enum ScheduleLinkKind
{
    /// <summary>The successor starts no earlier than the predecessor finishes.</summary>
    [Description("Finish to start (完成—开始)")]
    FS = 1,

    /// <summary>The successor starts no earlier than the predecessor starts.</summary>
    [Description("Start to start (开始—开始)")]
    SS = 2,

    /// <summary>The successor finishes no earlier than the predecessor finishes.</summary>
    [Description("Finish to finish (完成—完成)")]
    FF = 3,

    /// <summary>The successor finishes no earlier than the predecessor starts.</summary>
    [Description("Start to finish (开始—完成)")]
    SF = 4,
}
