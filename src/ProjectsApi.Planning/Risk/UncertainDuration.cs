namespace ProjectsApi.Planning.Risk;

/// <summary>Duration of an activity that differs between iterations.</summary>
/// <param name="Activity">Index of the activity.</param>
/// <param name="Done">
/// Working minutes of actual work, which are certain. Below zero when more remains than was planned for all of it.
/// </param>
/// <param name="Rest">Remaining work.</param>
internal sealed record UncertainDuration(int Activity, int Done, DurationSampler Rest)
{
    /// <summary>Duration in one iteration.</summary>
    /// <param name="iteration">Iteration.</param>
    /// <param name="seed">Seed of the simulation.</param>
    /// <returns>Working minutes of the whole activity.</returns>
    public int In(int iteration, long seed)
    {
        var stream = new RandomStream(seed, iteration, Activity);
        return Done + Rest.Draw(ref stream);
    }
}
