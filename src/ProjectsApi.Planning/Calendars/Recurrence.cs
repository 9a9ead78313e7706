namespace ProjectsApi.Planning.Calendars;

/// <summary>Days on which a calendar exception holds.</summary>
public abstract record Recurrence
{
    private protected Recurrence()
    {
    }

    /// <summary>The days, earliest first, each once; those beyond <see cref="WallClock.LastDay"/> are left out.</summary>
    /// <returns>None when the rule meets no day in its range.</returns>
    public abstract IEnumerable<DateOnly> Days();
}
