namespace ProjectsApi.Mspdi;

/// <summary>Limits of a file; a larger one is refused, so that no upload can exhaust the server.</summary>
public sealed record MspdiLimits
{
    public static MspdiLimits Default { get; } = new();

    /// <summary>Bytes of the file; a plan of 10,000 tasks with time-phased data has about 60 million.</summary>
    public int Bytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Nesting depth of elements; Microsoft Project writes nine levels.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>Characters of one value; a longer one, usually notes, is cut.</summary>
    public int TextLength { get; init; } = 100_000;

    /// <summary>Bytes of one tag with its attributes, of one comment or of one skipped value.</summary>
    public int BytesPerStep { get; init; } = 256 * 1024;

    public int Tasks { get; init; } = 50_000;

    public int Links { get; init; } = 200_000;

    public int Resources { get; init; } = 20_000;

    public int Assignments { get; init; } = 200_000;

    public int Calendars { get; init; } = 5_000;

    /// <summary>Exceptions and work weeks of all calendars, without the copies for Project 2003.</summary>
    public int CalendarExceptions { get; init; } = 10_000;

    /// <summary>Understood elements of one task or calendar.</summary>
    public int ElementsPerRecord { get; init; } = 250_000;

    /// <summary>Listed errors; further ones are only counted.</summary>
    public int ListedErrors { get; init; } = 100;

    /// <summary>Listed warnings; further ones are only counted.</summary>
    public int ListedWarnings { get; init; } = 10_000;
}
