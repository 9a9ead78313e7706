namespace ProjectsApi.Planning.Risk;

/// <summary>Duration of an activity that differs between iterations.</summary>
/// <param name="Activity">Index of the activity.</param>
/// <param name="Done">Working minutes that are done, and certain; below zero when more is left than was planned for all of it.</param>
/// <param name="Rest">What is still to do.</param>
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
