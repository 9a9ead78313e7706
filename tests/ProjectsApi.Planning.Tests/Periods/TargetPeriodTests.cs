using ProjectsApi.Planning.Periods;

namespace ProjectsApi.Planning.Tests.Periods;

public sealed class TargetPeriodTests
{
    [Theory]
    [InlineData(PeriodPart.Year, "2024-01-01", "2024-12-31", "2024年", "2024")]
    [InlineData(PeriodPart.H1, "2024-01-01", "2024-06-30", "2024年上半年", "first half of 2024")]
    [InlineData(PeriodPart.H2, "2024-07-01", "2024-12-31", "2024年下半年", "second half of 2024")]
    [InlineData(PeriodPart.Q1, "2024-01-01", "2024-03-31", "2024年第一季度", "Q1 2024")]
    [InlineData(PeriodPart.Q2, "2024-04-01", "2024-06-30", "2024年第二季度", "Q2 2024")]
    [InlineData(PeriodPart.Q3, "2024-07-01", "2024-09-30", "2024年第三季度", "Q3 2024")]
    [InlineData(PeriodPart.Q4, "2024-10-01", "2024-12-31", "2024年第四季度", "Q4 2024")]
    [InlineData(PeriodPart.M02, "2024-02-01", "2024-02-29", "2024年2月", "February 2024")]
    [InlineData(PeriodPart.M12, "2024-12-01", "2024-12-31", "2024年12月", "December 2024")]
    public void A_period_has_a_first_and_a_last_day_and_two_names(
        PeriodPart part, string from, string to, string chinese, string english)
    {
        var period = new TargetPeriod(2024, part);

        Assert.Equal((Day(from), Day(to)), (period.From, period.To));
        Assert.Equal((chinese, english), (period.ChineseLabel, period.EnglishLabel));
    }

    [Fact]
    public void Months_halves_and_quarters_cover_the_year_without_gap_or_overlap()
    {
        var families = Enum.GetValues<PeriodPart>().Order().Select(part => new TargetPeriod(2023, part))
            .GroupBy(period => period.To.Month - period.From.Month).ToList();

        Assert.Equal([12, 4, 2, 1], families.Select(family => family.Count()));
        Assert.All(families, AssertCovers);
    }

    [Fact]
    public void The_last_day_belongs_to_the_period()
    {
        var period = new TargetPeriod(2024, PeriodPart.H1);

        Assert.True(period.Contains(new(2024, 6, 30)));
        Assert.True(period.Contains(new(2024, 1, 1)));
        Assert.False(period.Contains(new(2024, 7, 1)));
        Assert.False(period.Contains(new(2023, 12, 31)));
    }

    [Fact]
    public void A_month_is_named_by_its_number() => Assert.Equal(new(2023, PeriodPart.M08), TargetPeriod.OfMonth(2023, 8));

    [Fact]
    public void Years_months_and_parts_outside_the_calendar_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetPeriod(0, PeriodPart.Year));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetPeriod(10_000, PeriodPart.Year));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetPeriod(2024, (PeriodPart)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetPeriod.OfMonth(2024, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetPeriod.OfMonth(2024, 0));
    }

    private static void AssertCovers(IEnumerable<TargetPeriod> periods)
    {
        var next = new DateOnly(2023, 1, 1);
        foreach (var period in periods)
        {
            Assert.Equal(next, period.From);
            next = period.To.AddDays(1);
        }

        Assert.Equal(new(2024, 1, 1), next);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
