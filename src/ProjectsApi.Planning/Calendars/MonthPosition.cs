namespace ProjectsApi.Planning.Calendars;

/// <summary>Position of a day within a month, with the numbers of Microsoft Project's XML.</summary>
public enum MonthPosition
{
    /// <summary>The first.</summary>
    First = 0,

    /// <summary>The second.</summary>
    Second = 1,

    /// <summary>The third.</summary>
    Third = 2,

    /// <summary>The fourth.</summary>
    Fourth = 3,

    /// <summary>The last, be it the fourth or the fifth.</summary>
    Last = 4,
}
