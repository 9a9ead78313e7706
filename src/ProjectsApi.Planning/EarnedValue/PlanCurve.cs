namespace ProjectsApi.Planning.EarnedValue;

/// <summary>Cumulative planned value by period (S curve). It never falls and ends above zero.</summary>
/// <remarks>Periods are of one length, such as months; period 0 is the start, at which nothing is planned yet.</remarks>
public sealed class PlanCurve
{
    private readonly decimal[] cumulative;

    private PlanCurve(decimal[] cumulative)
    {
        this.cumulative = cumulative;
        PlannedDuration = Array.IndexOf(cumulative, cumulative[^1]) + 1;
    }

    /// <summary>Planned value at the end of the first, second, … period, in one unit.</summary>
    public IReadOnlyList<decimal> Cumulative => cumulative;

    /// <summary>Periods until the plan is fulfilled (PD), ≥ 1; periods without plan at the end do not count.</summary>
    public int PlannedDuration { get; }

    /// <summary>Value of the whole plan, &gt; 0.</summary>
    public decimal Total => cumulative[^1];

    /// <summary>Creates a curve from cumulative values.</summary>
    /// <param name="cumulative">Planned value at the end of the first, second, … period, ≥ 0 and never falling; the last is &gt; 0.</param>
    /// <returns>The curve.</returns>
    /// <exception cref="ArgumentException">There is no period, a value falls, or nothing is planned at all.</exception>
    public static PlanCurve OfCumulative(IReadOnlyList<decimal> cumulative)
    {
        ArgumentNullException.ThrowIfNull(cumulative);
        if (cumulative.Count == 0 || cumulative[^1] <= 0m)
        {
            throw new ArgumentException("A plan curve must end above zero.", nameof(cumulative));
        }

        var before = 0m;
        foreach (var value in cumulative)
        {
            if (value < before)
            {
                throw new ArgumentException("Cumulative planned value must not fall.", nameof(cumulative));
            }

            before = value;
        }

        return new([.. cumulative]);
    }

    /// <summary>Creates a curve from the planned value of each period.</summary>
    /// <param name="amounts">Plan of the first, second, … period, each ≥ 0.</param>
    /// <returns>The curve; null when no period has a planned value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static PlanCurve? OfAmounts(IReadOnlyList<decimal> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var cumulative = new decimal[amounts.Count];
        var sum = 0m;
        for (var period = 0; period < amounts.Count; period++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(amounts[period], nameof(amounts));
            sum += amounts[period];
            cumulative[period] = sum;
        }

        return sum > 0m ? new(cumulative) : null;
    }

    /// <summary>Planned value (PV) at a time, linear within a period.</summary>
    /// <param name="time">Periods since the start, ≥ 0, in fractions.</param>
    /// <returns>Value to date; that of the whole plan once it has ended.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is before the start.</exception>
    public decimal ValueAt(decimal time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(time);
        if (time >= cumulative.Length)
        {
            return Total;
        }

        var whole = (int)time;
        return At(whole) + ((At(whole + 1) - At(whole)) * (time - whole));
    }

    /// <summary>Planned time of an earned value: earned schedule (ES).</summary>
    /// <param name="earnedValue">Value earned, ≥ 0, in the unit of the curve.</param>
    /// <returns>
    /// Periods since the start: C + (EV − PV of C) ÷ (PV of C+1 − PV of C). C is the number of whole periods whose planned value has been
    /// earned. At most <see cref="PlannedDuration"/>, also when more is earned than planned.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    /// <remarks>Source: W. Lipke, Schedule is Different, The Measurable News (2003); Earned Schedule (2009).</remarks>
    public decimal TimeOf(decimal earnedValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(earnedValue);
        if (earnedValue >= Total)
        {
            return PlannedDuration;
        }

        var whole = 0;
        while (At(whole + 1) <= earnedValue)
        {
            whole++;
        }

        return whole + ((earnedValue - At(whole)) / (At(whole + 1) - At(whole)));
    }

    private decimal At(int period) => period == 0 ? 0m : cumulative[period - 1];
}
