namespace ProjectsApi.Planning.Scheduling;

/// <summary>Lag between two linked activities; below zero it is a lead.</summary>
public readonly record struct Lag
{
    /// <summary>Largest amount of either sign: minutes of about 166 years, or as many percent.</summary>
    public const decimal Limit = 87_308_640m;

    /// <summary>A lag.</summary>
    /// <param name="amount">
    /// Minutes for the time units, percent for the percent units. Fractions of a minute are rounded by the pass.
    /// </param>
    /// <param name="unit">Unit of the amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond ±<see cref="Limit"/>, or the unit is unknown.</exception>
    public Lag(decimal amount, LagUnit unit = LagUnit.Working)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, Limit);
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, -Limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)unit, (uint)LagUnit.ElapsedPercent, nameof(unit));
        Amount = amount;
        Unit = unit;
    }

    /// <summary>No wait.</summary>
    public static Lag None => default;

    /// <summary>Minutes, or percent of the predecessor's duration.</summary>
    public decimal Amount { get; }

    /// <summary>Unit of the amount.</summary>
    public LagUnit Unit { get; }

    /// <summary>Whether it is a share of the predecessor's duration.</summary>
    public bool IsPercent => Unit is LagUnit.Percent or LagUnit.ElapsedPercent;

    /// <summary>Whether it runs on the 24-hour clock.</summary>
    public bool IsElapsed => Unit is LagUnit.Elapsed or LagUnit.ElapsedPercent;

    /// <summary>Working time to wait.</summary>
    /// <param name="minutes">Working minutes on the lag's calendar; below zero a lead.</param>
    /// <returns>The lag.</returns>
    public static Lag Working(decimal minutes) => new(minutes);

    /// <summary>Time to wait on the 24-hour clock.</summary>
    /// <param name="minutes">Minutes; below zero a lead.</param>
    /// <returns>The lag.</returns>
    public static Lag Elapsed(decimal minutes) => new(minutes, LagUnit.Elapsed);

    /// <summary>Share of the predecessor's duration to wait, in working time.</summary>
    /// <param name="percent">Percent; below zero a lead.</param>
    /// <returns>The lag.</returns>
    public static Lag Percent(decimal percent) => new(percent, LagUnit.Percent);

    /// <summary>Minutes of the lag.</summary>
    /// <param name="predecessorDuration">Duration of the predecessor, minutes ≥ 0.</param>
    /// <returns>Whole minutes, halves away from zero, within ±<see cref="Limit"/>.</returns>
    public int MinutesFor(int predecessorDuration)
    {
        var minutes = IsPercent ? Amount * predecessorDuration / 100m : Amount;
        return (int)Math.Round(Math.Clamp(minutes, -Limit, Limit), MidpointRounding.AwayFromZero);
    }
}
