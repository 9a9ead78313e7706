namespace ProjectsApi.Planning.Scheduling;

/// <summary>Calendar on which the working time of a lag runs.</summary>
/// <remarks>
/// Source: Oracle Primavera P6, schedule options, "calendar for scheduling relationship lag". Microsoft Project offers the successor's
/// only.
/// </remarks>
public enum LagCalendar
{
    /// <summary>Calendar of the successor, as in Microsoft Project.</summary>
    Successor,

    /// <summary>Calendar of the predecessor, the usual choice in P6.</summary>
    Predecessor,

    /// <summary>24 hours a day, every day.</summary>
    AllHours,

    /// <summary>Calendar of the project.</summary>
    Project,
}
