using ProjectsApi.Planning.Safety;

namespace ProjectsApi.Planning.Tests.Safety;

/// <summary>Source of the bounds: JGJ 59, grading of inspection results.</summary>
public sealed class InspectionScoreTests
{
    [Theory]
    [InlineData("100", InspectionResult.Excellent)]
    [InlineData("80", InspectionResult.Excellent)]
    [InlineData("79.95", InspectionResult.Qualified)]
    [InlineData("70", InspectionResult.Qualified)]
    [InlineData("69.99", InspectionResult.Unqualified)]
    [InlineData("0", InspectionResult.Unqualified)]
    public void The_score_decides_the_grade(string score, InspectionResult result)
    {
        Assert.Equal(result, InspectionScore.Grade(Number(score), hasZeroSubTable: false));
    }

    [Theory]
    [InlineData("95")]
    [InlineData("75")]
    public void A_sub_table_of_zero_fails_any_score(string score)
    {
        Assert.Equal(InspectionResult.Unqualified, InspectionScore.Grade(Number(score), hasZeroSubTable: true));
    }

    [Fact]
    public void Absent_items_count_in_neither_numerator_nor_denominator()
    {
        SubTableScore[] subTables = [new(10m, 9m), new(15m, 12m), new(10m, null), new(5m, 3m)];

        Assert.Equal(80m, InspectionScore.Of(subTables));
        Assert.False(InspectionScore.HasZero(subTables));
    }

    [Fact]
    public void A_zero_is_counted_and_an_absence_is_not_a_zero()
    {
        SubTableScore[] subTables = [new(10m, 10m), new(10m, 0m), new(10m, null)];

        Assert.Equal(50m, InspectionScore.Of(subTables));
        Assert.True(InspectionScore.HasZero(subTables));
        Assert.False(InspectionScore.HasZero([new(10m, null)]));
    }

    [Fact]
    public void When_everything_is_absent_there_is_no_score()
    {
        Assert.Null(InspectionScore.Of([new(10m, null)]));
        Assert.Null(InspectionScore.Of([]));
    }

    [Fact]
    public void Points_outside_their_sub_table_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionScore.Of([new(10m, 11m)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionScore.Of([new(10m, -1m)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionScore.Of([new(0m, null)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionScore.Grade(100.01m, hasZeroSubTable: false));
        Assert.Throws<ArgumentOutOfRangeException>(() => InspectionScore.Grade(-0.01m, hasZeroSubTable: false));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
