namespace ProjectsApi.Planning.Safety;

/// <summary>Score and grade of a safety inspection.</summary>
/// <remarks>Source: JGJ 59, Standard for construction safety inspection.</remarks>
public static class InspectionScore
{
    /// <summary>Lowest score graded as excellent.</summary>
    public const decimal ExcellentFrom = 80m;

    /// <summary>Lowest score graded as qualified.</summary>
    public const decimal QualifiedFrom = 70m;

    private const decimal Full = 100m;

    /// <summary>Score of an inspection: points given ÷ full points × 100, without absent sub-tables.</summary>
    /// <param name="subTables">Sub-tables of the inspection, absent ones included.</param>
    /// <returns>0 to 100, unrounded; null when every sub-table is absent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Full points of zero or less, or points below zero or above the full
    /// points.</exception>
    public static decimal? Of(IReadOnlyList<SubTableScore> subTables)
    {
        ArgumentNullException.ThrowIfNull(subTables);
        var (given, possible) = (0m, 0m);
        foreach (var subTable in subTables)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(subTable.FullPoints, nameof(subTables));
            if (subTable.Points is not { } points)
            {
                continue;
            }

            ArgumentOutOfRangeException.ThrowIfNegative(points, nameof(subTables));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(points, subTable.FullPoints, nameof(subTables));
            given += points;
            possible += subTable.FullPoints;
        }

        return possible == 0m ? null : given * Full / possible;
    }

    /// <summary>Whether a sub-table that was inspected got no point at all, which fails the whole inspection.</summary>
    /// <param name="subTables">Sub-tables of the inspection; an absent one is not a zero.</param>
    /// <returns>True when at least one has exactly zero points.</returns>
    public static bool HasZero(IReadOnlyList<SubTableScore> subTables)
    {
        ArgumentNullException.ThrowIfNull(subTables);
        return subTables.Any(subTable => subTable.Points == 0m);
    }

    /// <summary>Grades a score.</summary>
    /// <param name="score">0 to 100, unrounded: 79.95 is qualified, not excellent.</param>
    /// <param name="hasZeroSubTable">Whether a sub-table got no point.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is below 0 or above 100.</exception>
    public static InspectionResult Grade(decimal score, bool hasZeroSubTable)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(score);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Full);
        return score switch
        {
            _ when hasZeroSubTable => InspectionResult.Unqualified,
            >= ExcellentFrom => InspectionResult.Excellent,
            >= QualifiedFrom => InspectionResult.Qualified,
            _ => InspectionResult.Unqualified,
        };
    }
}
