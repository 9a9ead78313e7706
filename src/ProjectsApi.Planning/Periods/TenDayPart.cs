namespace ProjectsApi.Planning.Periods;

/// <summary>Third of a month (旬).</summary>
public enum TenDayPart
{
    /// <summary>上旬: day 1 to 10.</summary>
    First,

    /// <summary>中旬: day 11 to 20.</summary>
    Middle,

    /// <summary>下旬: day 21 to the last day of the month, 8 to 11 days.</summary>
    Last,
}
