namespace ProjectsApi.Mspdi;

/// <summary>Unit in which a duration or a lag was entered, by MSPDI's number.</summary>
/// <param name="Code">3 to 12, 19 to 21, and the same with 32 added for an estimate.</param>
/// <remarks>
/// 3 min, 4 emin, 5 h, 6 eh, 7 d, 8 ed, 9 w, 10 ew, 11 mo, 12 emo, 19 %, 20 e%, 21 none. The prefix e means elapsed time, 24 hours a day.
/// Source: Microsoft Project XML Data Interchange Schema, elements DurationFormat and LagFormat.
/// </remarks>
public readonly record struct MspdiDurationFormat(int Code)
{
    private const int Estimate = 32;

    public static MspdiDurationFormat Minutes { get; } = new(3);

    public static MspdiDurationFormat Days { get; } = new(7);

    public static MspdiDurationFormat ElapsedDays { get; } = new(8);

    public static MspdiDurationFormat Percent { get; } = new(19);

    public static MspdiDurationFormat ElapsedPercent { get; } = new(20);

    /// <summary>Whether the schema defines the number for a duration.</summary>
    public bool IsKnown => Unit is (>= 3 and <= 12) or (>= 19 and <= 21);

    /// <summary>Whether the schema defines the number for a lag: the same numbers without 21.</summary>
    public bool IsKnownForLag => IsKnown && Code != 21;

    /// <summary>Whether it counts 24 hours a day instead of working time.</summary>
    public bool IsElapsed => Unit is 4 or 6 or 8 or 10 or 12 or 20;

    public bool IsPercent => Unit is 19 or 20;

    public bool IsEstimated => Code >= Estimate;

    private int Unit => Code >= Estimate ? Code - Estimate : Code;
}
