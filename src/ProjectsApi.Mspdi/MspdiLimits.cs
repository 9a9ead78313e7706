namespace ProjectsApi.Mspdi;

/// <summary>Bounds within which a file is read; beyond them it is refused, so that no upload can exhaust the server.</summary>
public sealed record MspdiLimits
{
    public static MspdiLimits Default { get; } = new();

    /// <summary>Bytes of the file; a plan of 10,000 tasks with the hours of its assignments takes about 60 million.</summary>
    public int Bytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Elements within one another; Microsoft Project writes nine.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>Characters of one value; notes are the longest.</summary>
    public int TextLength { get; init; } = 100_000;

    /// <summary>Bytes of one tag with its attributes, of a comment, or of a value that is passed over.</summary>
    public int BytesPerStep { get; init; } = 256 * 1024;

    public int Tasks { get; init; } = 50_000;

    public int Links { get; init; } = 200_000;

    public int Resources { get; init; } = 20_000;

    public int Assignments { get; init; } = 200_000;

    public int Calendars { get; init; } = 5_000;

    /// <summary>Exceptions and work weeks of all calendars; days that only repeat an exception for Project 2003 are not counted.</summary>
    public int CalendarExceptions { get; init; } = 10_000;

    /// <summary>Understood elements within one task or calendar.</summary>
    public int ElementsPerRecord { get; init; } = 250_000;

    /// <summary>Errors that are listed; further ones are counted.</summary>
    public int ListedErrors { get; init; } = 100;

    /// <summary>Losses that are listed; further ones are counted.</summary>
    public int ListedWarnings { get; init; } = 10_000;
}
