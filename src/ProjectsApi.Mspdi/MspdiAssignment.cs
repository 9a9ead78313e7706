namespace ProjectsApi.Mspdi;

/// <summary>Work of a resource on a task.</summary>
public sealed record MspdiAssignment
{
    public required int TaskUid { get; init; }

    public required int ResourceUid { get; init; }

    /// <summary>Share of the resource's time, 1 for full time; for material the quantity.</summary>
    public decimal Units { get; init; } = 1m;

    public MspdiDuration? Work { get; init; }

    public MspdiDuration? ActualWork { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    /// <summary>Delay after the task's start, tenths of a minute.</summary>
    public int Delay { get; init; }

    /// <summary>Delay by resource levelling, tenths of a minute.</summary>
    public int LevelingDelay { get; init; }

    /// <summary>0 flat, 1 to 7 a predefined contour, 8 a contour entered by hand.</summary>
    public int WorkContour { get; init; }

    /// <summary>Whether its work is not spread evenly from the task's start.</summary>
    public bool IsUneven => WorkContour != 0 || Delay != 0 || LevelingDelay != 0;
}
