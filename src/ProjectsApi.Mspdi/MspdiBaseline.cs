namespace ProjectsApi.Mspdi;

/// <summary>What a task was to be when a baseline was saved.</summary>
public sealed record MspdiBaseline
{
    /// <summary>0 for the baseline, 1 to 10 for the further ones.</summary>
    public required int Number { get; init; }

    /// <summary>An interim plan: dates only, numbered apart from the baselines.</summary>
    public bool IsInterim { get; init; }

    public DateTime? Start { get; init; }

    public DateTime? Finish { get; init; }

    public MspdiDuration? Duration { get; init; }

    public MspdiDurationFormat DurationFormat { get; init; } = MspdiDurationFormat.Days;

    public MspdiDuration? Work { get; init; }

    /// <summary>Number as it stands in the file, in hundredths of the currency.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Elements that are handed through as they came, in the form of <see cref="KeptElements"/>.</summary>
    public ReadOnlyMemory<byte> Kept { get; init; }
}
