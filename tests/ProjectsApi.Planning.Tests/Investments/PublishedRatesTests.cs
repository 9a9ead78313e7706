using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Planning.Tests.Investments;

/// <summary>Figures that local governments published about their key projects, recomputed.</summary>
public sealed class PublishedRatesTests
{
    [Theory]
    [InlineData("629.0", "647.4", "97.2")] // Jiangmen, January to October
    [InlineData("697.38", "906", "77.0")] // Kaifeng, January to August 2019; published with two decimals as 76.97
    [InlineData("64.3", "137.3", "46.8")] // Nanyang water projects, January to June 2021
    public void Completed_over_planned_gives_the_published_completion_rate(string completed, string planned, string published)
    {
        var rate = InvestmentProgress.Rounded(InvestmentRates.Completion(Number(completed), Number(planned)));

        Assert.Equal(Number(published), rate);
    }

    [Fact]
    public void Two_decimals_of_the_Kaifeng_rate_are_as_published()
    {
        var rate = InvestmentRates.Completion(697.38m, 906m);

        Assert.NotNull(rate);
        Assert.Equal(76.97m, decimal.Round(rate.Value, 2, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData("56.5", 5, "14.8", "14.833")] // Sichuan, 700 projects, January to May
    [InlineData("77.2", 8, "10.5", "10.533")] // Ningde, January to August
    [InlineData("69.7", 8, "3.0", "3.033")] // Ningde, projects run by the city, January to August; published as 3
    [InlineData("43.2", 4, "9.9", "9.867")] // A city's projects on the provincial list, January to April
    [InlineData("37.8", 4, "4.5", "4.467")] // The same city's own list, January to April
    [InlineData("44", 5, "2.3", "2.333")] // Ziyang, provincial projects, January to May
    [InlineData("83.55", 8, "16.9", "16.883")] // Kaifeng, carried-over projects, January to August 2019; published as 17
    public void A_published_rate_leads_calendar_time_by_the_published_points(
        string rate, int monthsElapsed, string published, string threeDecimals)
    {
        var lead = InvestmentProgress.LeadOf(Number(rate), TimeProgress.OfCalendarMonths(monthsElapsed));

        Assert.NotNull(lead);
        Assert.Equal(Number(threeDecimals), decimal.Round(lead.Value, 3));
        Assert.Equal(Number(published), InvestmentProgress.Rounded(lead));
    }

    [Theory]
    [InlineData("629.0", "647.4", 10, "13.825", "13.8")] // Jiangmen: rounding the rates first would give 13.9
    [InlineData("697.38", "906", 8, "10.307", "10.3")] // Kaifeng 2019; published as 10
    public void The_lead_is_taken_from_unrounded_rates_and_rounded_last(
        string completed, string planned, int monthsElapsed, string threeDecimals, string published)
    {
        var progress = InvestmentProgress.Of(
            new(monthsElapsed, 0m, Number(completed), Number(completed), Number(planned), [], null), TimeBase.CalendarMonths);

        Assert.NotNull(progress.Lead);
        Assert.Equal(Number(threeDecimals), decimal.Round(progress.Lead.Value, 3));
        Assert.Equal(Number(published), InvestmentProgress.Rounded(progress.Lead));
    }

    [Theory]
    [InlineData(206, 255, "80.8")]
    [InlineData(177, 236, "75")]
    [InlineData(168 + 11, 258, "69.4")] // published with two decimals as 69.38; 11 started ahead of plan
    [InlineData(188, 225, "83.6")]
    public void Started_over_planned_starts_gives_the_published_start_rate(int started, int planned, string published)
    {
        Assert.Equal(Number(published), InvestmentProgress.Rounded(InvestmentRates.Start(started, planned)));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
