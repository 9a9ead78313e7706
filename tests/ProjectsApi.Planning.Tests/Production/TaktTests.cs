using ProjectsApi.Planning.Production;

namespace ProjectsApi.Planning.Tests.Production;

/// <summary>Source: a newspaper's claims about the compressor base, cross-checked: one unit per 6.5 s, 15,000,000 units a year.</summary>
public sealed class TaktTests
{
    private const decimal TaktSeconds = 6.5m;
    private const decimal ClaimedPerYear = 15_000_000m;

    [Fact]
    public void One_compressor_per_six_and_a_half_seconds_is_553_an_hour_and_13_292_a_day()
    {
        Assert.Equal(553.8m, decimal.Round(Takt.UnitsPerHour(TaktSeconds), 1));
        Assert.Equal(13_292m, decimal.Round(Takt.UnitsPerDay(TaktSeconds)));
    }

    [Fact]
    public void One_line_round_the_clock_makes_at_most_4_85_million_a_year()
    {
        Assert.Equal(4.85m, decimal.Round(Takt.AnnualCapacity(TaktSeconds, OperatingRegime.Continuous) / 1_000_000m, 2));
    }

    [Theory]
    [InlineData(365, 24, "1", "3.09")]
    [InlineData(300, 24, "1", "3.76")]
    [InlineData(300, 20, "0.85", "5.31")]
    public void The_claimed_capacity_needs_more_than_three_lines(int days, int hours, string effectiveness, string lines)
    {
        var regime = new OperatingRegime(days, hours, Number(effectiveness));

        Assert.Equal(Number(lines), decimal.Round(Takt.LinesNeeded(ClaimedPerYear, TaktSeconds, regime), 2));
    }

    [Theory]
    [InlineData(0, 24, "1")]
    [InlineData(367, 24, "1")]
    [InlineData(300, 0, "1")]
    [InlineData(300, 25, "1")]
    [InlineData(300, 24, "0")]
    [InlineData(300, 24, "1.01")]
    public void A_regime_outside_the_calendar_is_refused(int days, int hours, string effectiveness)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OperatingRegime(days, hours, Number(effectiveness)));
    }

    [Fact]
    public void A_takt_of_nothing_and_a_negative_claim_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Takt.UnitsPerHour(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Takt.UnitsPerDay(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Takt.AnnualCapacity(0m, OperatingRegime.Continuous));
        Assert.Throws<ArgumentOutOfRangeException>(() => Takt.LinesNeeded(-1m, TaktSeconds, OperatingRegime.Continuous));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
