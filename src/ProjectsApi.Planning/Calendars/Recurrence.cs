namespace ProjectsApi.Planning.Calendars;

/// <summary>Days on which a calendar exception holds.</summary>
/// <remarks>
/// The kinds are those of Microsoft Project's calendar exceptions (Exception/Type 1 to 7 of its XML). <see cref="Season"/> is an addition.
/// Sources: Microsoft, Project XML Data Interchange Schema, Exception element and its children. The days are those that Project writes
/// beside the rules. Weeks begin on Sunday, also when the file's WeekStartDay differs. Where Project's documents are silent, days are as
/// MPXJ expands them.
/// </remarks>
public abstract record Recurrence
{
    private protected Recurrence()
    {
    }

    /// <summary>Precedence over another exception of the same calendar on the same day.</summary>
    internal abstract RecurrenceRank Rank { get; }

    /// <summary>The days, earliest first, each once; those after <see cref="WallClock.LastDay"/> are left out.</summary>
    /// <returns>Empty when the rule has no day in its range.</returns>
    public abstract IEnumerable<DateOnly> Days();

    /// <summary>Checks an interval of recurrence.</summary>
    /// <param name="every">Every how many days, weeks or months.</param>
    /// <returns>The same.</returns>
    private protected static int Positive(int every)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        return every;
    }

    /// <summary>Checks a part of a date.</summary>
    /// <param name="value">Month or day.</param>
    /// <param name="most">12 or 31.</param>
    /// <returns>The same.</returns>
    private protected static int Within(int value, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }

    /// <summary>Checks a choice.</summary>
    /// <typeparam name="TChoice">Enumeration.</typeparam>
    /// <param name="choice">One of its values.</param>
    /// <returns>The same.</returns>
    private protected static TChoice Known<TChoice>(TChoice choice)
        where TChoice : struct, Enum =>
        Enum.IsDefined(choice) ? choice : throw new ArgumentOutOfRangeException(nameof(choice), choice, "Unknown choice.");
}
