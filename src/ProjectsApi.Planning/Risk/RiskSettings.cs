namespace ProjectsApi.Planning.Risk;

/// <summary>Settings of a simulation.</summary>
public sealed record RiskSettings
{
    /// <summary>Most iterations that a simulation may have.</summary>
    public const int MostIterations = 100_000;

    /// <summary>Most threads that a simulation may use.</summary>
    public const int MostParallelism = 64;

    private readonly int parallelism = 1;

    /// <summary>Settings without uncertainty of activities that have no estimate, for the finish of the project, on one thread.</summary>
    /// <param name="iterations">Number of calculations of the schedule, 1 to <see cref="MostIterations"/>.</param>
    /// <param name="seed">Any number: the same seed gives the same result, another seed another sample.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of iterations is outside its bounds.</exception>
    public RiskSettings(int iterations, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(iterations, MostIterations);
        (Iterations, Seed) = (iterations, seed);
    }

    /// <summary>Number of calculations of the schedule.</summary>
    public int Iterations { get; }

    /// <summary>Seed of the random numbers.</summary>
    public long Seed { get; }

    /// <summary>Uncertainty of activities without an estimate of their own; null: their durations are certain.</summary>
    public DurationSpread? Spread { get; init; }

    /// <summary>Target activities beside the project, by their index; results keep this order.</summary>
    public IReadOnlyList<int> Targets { get; init; } = [];

    /// <summary>Threads to use at once, 1 to <see cref="MostParallelism"/>; never changes the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its bounds.</exception>
    public int Parallelism
    {
        get => parallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostParallelism);
            parallelism = value;
        }
    }
}
