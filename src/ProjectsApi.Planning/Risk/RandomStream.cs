namespace ProjectsApi.Planning.Risk;

/// <summary>Random numbers of one activity in one iteration of a simulation; independent of all others.</summary>
/// <remarks>
/// The seed is the key of <see cref="Philox"/>; activity, iteration and the place in the stream make its counter. A mutable value: a copy
/// continues from the position of the original.
/// </remarks>
public struct RandomStream
{
    // 52 bits and a half: never 0, never 1, and exact in a double.
    private const double Step = 1.0 / (1L << 52);

    private readonly (uint First, uint Second) key;
    private readonly uint activity;
    private readonly uint iteration;
    private uint block;
    private ulong spare;
    private bool hasSpare;

    /// <summary>The stream from its beginning.</summary>
    /// <param name="seed">Seed of the simulation, any number.</param>
    /// <param name="iteration">Iteration, any number.</param>
    /// <param name="activity">Activity, any number.</param>
    public RandomStream(long seed, int iteration, int activity)
    {
        key = ((uint)seed, (uint)(seed >> 32));
        this.iteration = (uint)iteration;
        this.activity = (uint)activity;
    }

    /// <summary>Next number of the stream.</summary>
    /// <returns>Uniform between 0 and 1, neither of which ever comes; 52 bits.</returns>
    public double Next()
    {
        if (hasSpare)
        {
            hasSpare = false;
            return Fraction(spare);
        }

        var (first, second, third, fourth) = Philox.Block((block++, activity, iteration, 0), key);
        spare = ((ulong)fourth << 32) | third;
        hasSpare = true;
        return Fraction(((ulong)second << 32) | first);
    }

    private static double Fraction(ulong bits) => ((bits >> 12) + 0.5) * Step;
}
