using ProjectsApi.Planning.Safety;

namespace ProjectsApi.Features.Safety;

internal static class SafetyRules
{
    /// <summary>Result of a check; a check without a score has none.</summary>
    public static InspectionResult? ResultOf(decimal? score, bool hasZeroItem) =>
        score is { } points ? InspectionScore.Grade(points, hasZeroItem) : null;

    /// <summary>Whether a score is valid: none, or 0 to 100.</summary>
    public static bool IsScore(decimal? score) => score is null or (>= 0m and <= 100m);
}
