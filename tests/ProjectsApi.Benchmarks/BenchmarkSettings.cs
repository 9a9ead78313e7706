using System.Globalization;

namespace ProjectsApi.Benchmarks;

/// <summary>Duration, rounds and connections of the load.</summary>
internal sealed record BenchmarkSettings(int Seconds, int Rounds, int Connections, int WarmupSeconds, string? Only)
{
    public static BenchmarkSettings Parse(string[] args)
    {
        var given = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
        return new BenchmarkSettings(
            Number("--seconds", 4), Number(
                "--rounds", 5), Number("--connections", 16), Number("--warmup", 20), given.GetValueOrDefault("--only"));

        int Number(string name, int otherwise) =>
            given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }
}
