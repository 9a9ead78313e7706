namespace ProjectsApi.Data.Investments;

/// <summary>Ten-day period of a month (旬).</summary>
public enum TenDayPeriod
{
    /// <summary>Days 1 to 10 (上旬).</summary>
    First = 1,

    /// <summary>Days 11 to 20 (中旬).</summary>
    Middle = 2,

    /// <summary>Day 21 to the end of the month (下旬).</summary>
    Last = 3,
}
