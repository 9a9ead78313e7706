namespace ProjectsApi.Planning.Scheduling;

/// <summary>Unit of the amount of a lag.</summary>
public enum LagUnit
{
    /// <summary>Minutes of working time on the lag's calendar.</summary>
    Working,

    /// <summary>Minutes on the 24-hour clock, nights and days off included.</summary>
    Elapsed,

    /// <summary>Percent of the predecessor's duration, spent in working time on the lag's calendar.</summary>
    Percent,

    /// <summary>Percent of the predecessor's duration in minutes, spent on the 24-hour clock.</summary>
    ElapsedPercent,
}
