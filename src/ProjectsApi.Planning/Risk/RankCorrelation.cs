namespace ProjectsApi.Planning.Risk;

/// <summary>Spearman's rank correlation: how consistently one number grows with another, linearly or not.</summary>
/// <remarks>
/// Source: Spearman, The proof and measurement of association between two things, American Journal of Psychology 15 (1904). It is Pearson's
/// correlation of the ranks, which also holds with ties. Equal values share the mean of their ranks.
/// </remarks>
public static class RankCorrelation
{
    /// <summary>Correlation of two samples.</summary>
    /// <param name="first">Values of the one.</param>
    /// <param name="second">Values of the other, in the same order and number.</param>
    /// <returns>−1 to 1; null when one of them never varies, since the correlation is then undefined.</returns>
    /// <exception cref="ArgumentException">The numbers of values differ.</exception>
    public static double? Of(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        if (first.Length != second.Length)
        {
            throw new ArgumentException("Both samples need the same number of values.", nameof(second));
        }

        var ranking = new Ranking(first.Length);
        var (ranksOfFirst, ranksOfSecond) = (new double[first.Length], new double[first.Length]);
        ranking.Rank(first, ranksOfFirst);
        ranking.Rank(second, ranksOfSecond);
        return OfRanks(ranksOfFirst, ranksOfSecond);
    }

    /// <summary>Correlation of two rankings whose mean is zero each.</summary>
    /// <param name="first">Ranks by <see cref="Ranking"/>.</param>
    /// <param name="second">Ranks of the other sample.</param>
    /// <returns>As <see cref="Of"/>.</returns>
    internal static double? OfRanks(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (products, squaresOfFirst, squaresOfSecond) = (0.0, 0.0, 0.0);
        for (var index = 0; index < first.Length; index++)
        {
            products += first[index] * second[index];
            squaresOfFirst += first[index] * first[index];
            squaresOfSecond += second[index] * second[index];
        }

        return squaresOfFirst == 0 || squaresOfSecond == 0
            ? null
            : Math.Clamp(products / Math.Sqrt(squaresOfFirst * squaresOfSecond), -1, 1);
    }
}
