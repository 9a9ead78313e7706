namespace ProjectsApi.Data.Schedules;

/// <summary>Which end of the predecessor drives which end of the successor (搭接关系).</summary>
public enum ScheduleLinkKind
{
    /// <summary>Finish to start (完成—开始).</summary>
    FS = 1,

    /// <summary>Start to start (开始—开始).</summary>
    SS = 2,

    /// <summary>Finish to finish (完成—完成).</summary>
    FF = 3,

    /// <summary>Start to finish (开始—完成).</summary>
    SF = 4,
}
