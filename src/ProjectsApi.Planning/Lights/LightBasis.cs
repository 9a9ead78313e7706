using System.ComponentModel;

namespace ProjectsApi.Planning.Lights;

/// <summary>Day by which a light is judged.</summary>
[Description("Kind of day by which a light is judged (判定日期依据)")]
public enum LightBasis
{
    /// <summary>Today, or a past day that the caller chooses.</summary>
    [Description("Today, or the requested day of the past (当日)")]
    Today = 1,

    /// <summary>Data date of the schedule: progress after it is not known.</summary>
    [Description("Data date of the schedule: progress after it is not known (进度数据日期)")]
    DataDate = 2,
}
