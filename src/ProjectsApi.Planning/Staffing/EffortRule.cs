namespace ProjectsApi.Planning.Staffing;

/// <summary>The fixed one of work, units and duration when another of them changes.</summary>
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
