namespace ProjectsApi.Benchmarks;

/// <summary>One line of the table of all benchmarks.</summary>
/// <param name="Question">Name of the measurement.</param>
/// <param name="Ours">Our figure.</param>
/// <param name="Unit">Unit of both figures.</param>
/// <param name="Floor">Figure of the floor; null where there is none.</param>
/// <param name="Ratio">Ratio of the target: floor by ours, or ours by the floor.</param>
/// <param name="Growth">Ours on the larger data by ours on the smaller; null where there is one size.</param>
internal sealed record Result(string Question, double Ours, string Unit, double? Floor, double? Ratio, double? Growth)
{
    private static readonly List<Result> Added = [];

    /// <summary>All lines of this run.</summary>
    public static IReadOnlyList<Result> All => Added;

    /// <summary>Adds a line whose ratio tells how much of the floor's speed we reach.</summary>
    public static void AddSpeed(string question, double ours, string unit, double floor) =>
        Added.Add(new(question, ours, unit, floor, floor / ours, null));

    /// <summary>Adds a line whose ratio tells how many times the floor we take.</summary>
    public static void AddTimes(string question, double ours, string unit, double floor) =>
        Added.Add(new(question, ours, unit, floor, ours / floor, null));

    /// <summary>Adds a figure without a floor.</summary>
    public static void Add(string question, double ours, string unit, double? growth = null) =>
        Added.Add(new(question, ours, unit, null, null, growth));
}
