namespace ProjectsApi.Planning.Production;

/// <summary>Production time of a line in a year.</summary>
public sealed record OperatingRegime
{
    /// <summary>Creates a regime.</summary>
    /// <param name="daysPerYear">Days worked in a year, &gt; 0, ≤ 366.</param>
    /// <param name="hoursPerDay">Hours worked on such a day, &gt; 0, ≤ 24.</param>
    /// <param name="effectiveness">Overall equipment effectiveness (OEE, 设备综合效率) as a share, &gt; 0, ≤ 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is outside its bounds.</exception>
    public OperatingRegime(decimal daysPerYear, decimal hoursPerDay, decimal effectiveness)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysPerYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(daysPerYear, 366m);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hoursPerDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hoursPerDay, 24m);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(effectiveness);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(effectiveness, 1m);
        DaysPerYear = daysPerYear;
        HoursPerDay = hoursPerDay;
        Effectiveness = effectiveness;
    }

    /// <summary>Round the clock for 365 days without any loss: the upper limit of a line.</summary>
    public static OperatingRegime Continuous { get; } = new(365m, 24m, 1m);

    /// <summary>Days worked in a year.</summary>
    public decimal DaysPerYear { get; }

    /// <summary>Hours worked on a working day.</summary>
    public decimal HoursPerDay { get; }

    /// <summary>Overall equipment effectiveness as a share of one.</summary>
    public decimal Effectiveness { get; }

    /// <summary>Seconds of a year in which units are made.</summary>
    public decimal ProductiveSecondsPerYear => DaysPerYear * HoursPerDay * Takt.SecondsPerHour * Effectiveness;
}
