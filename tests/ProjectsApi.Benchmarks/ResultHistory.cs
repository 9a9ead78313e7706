using System.Globalization;

namespace ProjectsApi.Benchmarks;

/// <summary>File of the figures of all runs, one line each: day, question, compared figure, ours, unit, floor.</summary>
internal static class ResultHistory
{
    private const int Compared = 5;

    // The same commit varies by a tenth on a quiet machine.
    private const double Loss = 0.15;

    /// <summary>Appends a run, and prints the figures that differ from the median of the runs before.</summary>
    /// <returns>1 when a figure became worse, otherwise 0.</returns>
    public static int Append(string file, IReadOnlyList<Result> results)
    {
        var before = File.Exists(file) ? File.ReadAllLines(file).Select(line => line.Split(';')).ToList() : [];
        var lost = 0;
        foreach (var result in results)
        {
            var earlier = before.Where(line => line[1] == result.Question).TakeLast(Compared)
                .Select(line => double.Parse(line[2], CultureInfo.InvariantCulture)).Order().ToList();
            if (earlier.Count > 0 && FigureOf(result) > earlier[earlier.Count / 2] * (1 + Loss))
            {
                lost++;
                var usual = earlier[earlier.Count / 2];
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"LOSS {result.Question}: {FigureOf(result):F2}, the median of the runs before is {usual:F2}"));
            }
        }

        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var day = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        File.AppendAllLines(file, results.Select(one => string.Create(
            CultureInfo.InvariantCulture, $"{day};{one.Question};{FigureOf(one):F4};{one.Ours:F3};{one.Unit};{one.Floor:F3}")));
        return lost == 0 ? 0 : 1;
    }

    // Larger is worse: ours by the floor of the same run, or growth, or our figure where there is neither.
    private static double FigureOf(Result result) =>
        result.Floor is { } floor ? result.Ours / floor : result.Growth ?? result.Ours;
}
