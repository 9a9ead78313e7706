using System.Globalization;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Planning.Tests.Lights;

/// <summary>Lights of Yinchuan, announced 18 March 2025.</summary>
public sealed class YinchuanPackTests
{
    private static readonly DateOnly Today = new(2025, 6, 20);

    [Theory]
    [InlineData("0", LightColour.Green)]
    [InlineData("12.5", LightColour.Green)]
    [InlineData("-10", LightColour.Yellow)]
    [InlineData("-30", LightColour.Yellow)]
    [InlineData("-30.01", LightColour.Red)]
    public void Progress_is_judged_by_percentage_points_behind_schedule(string lead, LightColour colour)
    {
        var light = LightOf("progress", new(Today) { Completion = 50m + Number(lead), TimeProgress = 50m });

        Assert.Equal(colour, light.Colour);
        Assert.Equal(Number(lead), light.Value);
        Assert.True(light.Band?.Holds(Number(lead)));
        Assert.Equal([new(LightFact.Completion, 50m + Number(lead), null), new(LightFact.TimeProgress, 50m, null)], light.Inputs);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("-5")]
    [InlineData("-9.99")]
    public void Less_than_ten_points_behind_schedule_is_undefined_and_not_guessed(string lead)
    {
        var light = LightOf("progress", new(Today) { Completion = 50m + Number(lead), TimeProgress = 50m });

        Assert.Equal(LightColour.Undefined, light.Colour);
        Assert.Equal(LightReason.Gap, light.Reason);
        Assert.Null(light.Band);
        Assert.Equal([LightColour.Yellow, LightColour.Green], light.Candidates);
    }

    [Theory]
    [InlineData("2025-06-21", null)]
    [InlineData("2025-06-20", LightColour.Yellow)]
    [InlineData("2025-05-31", LightColour.Yellow)]
    [InlineData("2025-04-30", LightColour.Red)]
    [InlineData("2024-11-01", LightColour.Red)]
    public void A_start_that_is_due_is_yellow_and_in_the_third_month_red(string plannedOn, LightColour? colour)
    {
        var light = LightOf("start", new(Today) { PlannedStart = Date(plannedOn) });

        Assert.Equal(colour ?? LightColour.NotApplicable, light.Colour);
        Assert.Equal(colour is null ? LightReason.NotDue : null, light.Reason);
    }

    [Fact]
    public void A_start_that_happened_is_green_and_one_still_ahead_has_not()
    {
        Assert.Equal(LightColour.Green, LightOf("start", new(Today) { PlannedStart = new(2025, 1, 1), ActualStart = Today }).Colour);
        Assert.Equal(
            LightColour.Red, LightOf("start", new(Today) { PlannedStart = new(2025, 1, 1), ActualStart = Today.AddDays(1) }).Colour);
    }

    [Fact]
    public void A_good_reason_takes_back_a_warning_and_leaves_green_alone()
    {
        var excused = LightOf("start", new(Today) { PlannedStart = new(2025, 1, 1), IsExcused = true });

        Assert.Equal(LightColour.NotApplicable, excused.Colour);
        Assert.Equal(LightReason.Excused, excused.Reason);
        Assert.Equal(6m, excused.Value);
        Assert.Equal(LightColour.Green, LightOf("start", new(Today) { ActualStart = Today, IsExcused = true }).Colour);
        Assert.Equal(
            LightColour.Red,
            LightOf("progress", new(Today) { Completion = 0m, TimeProgress = 50m, IsExcused = true }).Colour);
    }

    [Theory]
    [InlineData("100", "100", LightColour.Green)]
    [InlineData("99.99", "100", LightColour.Red)]
    [InlineData("0", "0", LightColour.Green)]
    public void Funds_below_the_requirement_are_red(string paid, string required, LightColour colour)
    {
        Assert.Equal(colour, LightOf("funds", new(Today) { FundsPaid = Number(paid), FundsRequired = Number(required) }).Colour);
    }

    [Theory]
    [InlineData("2025-05-20", LightColour.Green)] // one month to the day
    [InlineData("2025-05-19", LightColour.Yellow)]
    [InlineData("2025-04-20", LightColour.Yellow)] // two months to the day
    [InlineData("2025-04-19", LightColour.Red)]
    public void A_project_not_entered_into_statistics_is_yellow_after_one_month_and_red_after_two(string startedOn, LightColour colour)
    {
        Assert.Equal(colour, LightOf("statistics", new(Today) { ActualStart = Date(startedOn) }).Colour);
    }

    [Fact]
    public void A_project_entered_into_statistics_is_green_and_one_not_started_has_nothing_to_enter()
    {
        var entered = LightOf("statistics", new(Today) { ActualStart = new(2024, 1, 1), StatisticsEntry = Today });
        var waiting = LightOf("statistics", new(Today));

        Assert.Equal(LightColour.Green, entered.Colour);
        Assert.True(entered.Band?.IsPublished);
        Assert.Equal((LightColour.NotApplicable, LightReason.NotDue), (waiting.Colour, waiting.Reason));
    }

    [Fact]
    public void From_the_last_of_January_a_month_has_passed_on_the_last_of_February()
    {
        Assert.Equal(1m, LightOf("statistics", new(new(2025, 2, 28)) { ActualStart = new(2025, 1, 31) }).Value);
    }

    [Fact]
    public void Every_light_of_a_project_carries_its_rule_pack_and_version()
    {
        var verdict = YinchuanPack.Pack.Judge(LightSubject.Project, new(Today));

        Assert.Equal(["start", "progress", "funds", "statistics"], verdict.Lights.Select(light => light.Rule.Id));
        Assert.All(verdict.Lights, light => Assert.Equal(("yinchuan", "1", false), (light.Pack, light.Version, light.IsByAnalogy)));
        Assert.Equal(
            [LightReason.FactMissing, LightReason.FactMissing, LightReason.FactMissing, LightReason.NotDue],
            verdict.Lights.Select(light => light.Reason));
        Assert.Equal(LightColour.NotApplicable, verdict.Colour);
    }

    [Fact]
    public void A_day_before_the_announcement_is_judged_and_said_to_be()
    {
        var facts = new LightFacts(new(2025, 3, 17)) { Completion = 10m, TimeProgress = 50m };

        var before = YinchuanPack.Pack.Judge(LightSubject.Project, facts);

        Assert.Equal(LightColour.Red, before.Colour);
        Assert.False(before.IsInForce);
        Assert.True(YinchuanPack.Pack.Judge(LightSubject.Project, facts with { AsOf = new(2025, 3, 18) }).IsInForce);
    }

    private static Light LightOf(string rule, LightFacts facts) =>
        Assert.Single(YinchuanPack.Pack.Judge(LightSubject.Project, facts).Lights, light => light.Rule.Id == rule);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
