namespace ProjectsApi.Mspdi;

/// <summary>Work of a resource on a task.</summary>
public sealed record MspdiAssignment
{
    public required int TaskUid { get; init; }

    public required int ResourceUid { get; init; }

    /// <summary>Share of the resource's time, 1 for full time; of material the quantity.</summary>
    public decimal Units { get; init; } = 1m;

    public MspdiDuration? Work { get; init; }

    public MspdiDuration? ActualWork { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    /// <summary>Tenths of a minute after the task's start.</summary>
    public int Delay { get; init; }

    /// <summary>Tenths of a minute by which levelling moved it.</summary>
    public int LevelingDelay { get; init; }

    /// <summary>0 for work that is laid evenly, 1 to 7 for a contour of Microsoft Project's, 8 for one by hand.</summary>
    public int WorkContour { get; init; }

    /// <summary>Whether its work is laid otherwise than evenly from the task's start.</summary>
    public bool IsUneven => WorkContour != 0 || Delay != 0 || LevelingDelay != 0;
}
