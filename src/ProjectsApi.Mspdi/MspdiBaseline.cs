namespace ProjectsApi.Mspdi;

/// <summary>Plan of a task at the time when a baseline was saved.</summary>
public sealed record MspdiBaseline
{
    /// <summary>0 for Baseline, 1 to 10 for Baseline 1 to Baseline 10.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it is an interim plan, which has dates only and its own numbers.</summary>
    public bool IsInterim { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    public MspdiDuration? Duration { get; init; }

    public MspdiDurationFormat DurationFormat { get; init; } = MspdiDurationFormat.Days;

    public MspdiDuration? Work { get; init; }

    /// <summary>Number from the file, in hundredths of the currency unit.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Elements that are kept for the export, in the form of <see cref="KeptElements"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; init; }
}
