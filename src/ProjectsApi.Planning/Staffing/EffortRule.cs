namespace ProjectsApi.Planning.Staffing;

/// <summary>The one of work, units and duration that stays when another of the three changes.</summary>
/// <remarks>Source: Microsoft Project, task types: fixed units, fixed duration, fixed work.</remarks>
public enum EffortRule
{
    /// <summary>Units stay: work and duration follow one another.</summary>
    FixedUnits,

    /// <summary>The duration stays: work and units follow one another.</summary>
    FixedDuration,

    /// <summary>Work stays: units and duration follow one another.</summary>
    FixedWork,
}
