using System.Globalization;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Planning.Tests.Lights;

/// <summary>Cards of Wuhan and warnings of a contractor.</summary>
public sealed class OtherPackTests
{
    private static readonly DateOnly Today = new(2024, 6, 28);

    [Theory]
    [InlineData("40", "50", LightColour.Green)] // 80 percent of time progress, though ten points below
    [InlineData("39.99", "50", LightColour.Yellow)]
    [InlineData("30", "50", LightColour.Yellow)]
    [InlineData("29.99", "50", LightColour.Red)]
    [InlineData("4", "8.3", LightColour.Red)] // 4.3 points below, but less than half
    public void Wuhan_judges_by_a_share_and_not_by_points(string completion, string timeProgress, LightColour colour)
    {
        var light = Only(
            WuhanPack.Pack, LightSubject.Project, new(Today) { Completion = Number(completion), TimeProgress = Number(timeProgress) });

        Assert.Equal(colour, light.Colour);
        Assert.Equal(colour != LightColour.Green, light.Band?.IsPublished);
    }

    [Fact]
    public void Before_any_time_has_passed_there_is_no_share()
    {
        var light = Only(WuhanPack.Pack, LightSubject.Project, new(Today) { Completion = 0m, TimeProgress = 0m });

        Assert.Equal((LightColour.NotApplicable, LightReason.NoTimePassed), (light.Colour, light.Reason));
    }

    [Fact]
    public void Without_completion_there_is_no_share()
    {
        var light = Only(WuhanPack.Pack, LightSubject.Project, new(Today) { TimeProgress = 50m });

        Assert.Equal((LightColour.NotApplicable, LightReason.FactMissing), (light.Colour, light.Reason));
    }

    [Theory]
    [InlineData(-3, LightColour.Green)]
    [InlineData(0, LightColour.Green)]
    [InlineData(1, LightColour.Yellow)]
    [InlineData(6, LightColour.Yellow)]
    [InlineData(8, LightColour.Orange)]
    [InlineData(14, LightColour.Orange)]
    [InlineData(15, LightColour.Red)]
    [InlineData(90, LightColour.Red)]
    public void A_contractor_judges_by_days_late(int days, LightColour colour)
    {
        var light = Only(ContractorPack.Pack, LightSubject.Node, new(Today) { PlannedFinish = Today, ActualFinish = Today.AddDays(days) });

        Assert.Equal((colour, days), (light.Colour, light.Value));
    }

    [Fact]
    public void Seven_days_late_are_yellow_and_orange_in_one_text_and_so_undefined()
    {
        var light = Only(ContractorPack.Pack, LightSubject.Node, new(Today) { PlannedFinish = Today.AddDays(-7) });

        Assert.Equal((LightColour.Undefined, LightReason.Overlap), (light.Colour, light.Reason));
        Assert.Equal([LightColour.Yellow, LightColour.Orange], light.Candidates);
    }

    [Theory]
    [InlineData(-20, null, 20)] // past its day
    [InlineData(5, null, 0)] // still ahead
    [InlineData(5, 9, 4)] // expected late
    [InlineData(5, 2, -3)] // expected early
    [InlineData(-20, -10, 20)] // a forecast that has passed was not kept
    public void Unfinished_work_is_as_late_as_its_forecast_or_the_day_of_the_light(int planned, int? forecast, int late)
    {
        var light = Only(ContractorPack.Pack, LightSubject.Node, new(Today)
        {
            PlannedFinish = Today.AddDays(planned),
            ForecastFinish = forecast is { } days ? Today.AddDays(days) : null,
        });

        Assert.Equal(late, light.Value);
    }

    [Fact]
    public void A_milestone_is_judged_by_its_one_day()
    {
        var facts = LightFacts.OfMilestone(Today, Today.AddDays(-16), null, null);

        Assert.Equal(LightColour.Red, Only(ContractorPack.Pack, LightSubject.Milestone, facts).Colour);
        Assert.Equal(LightColour.Yellow, Only(YinchuanPack.Pack, LightSubject.Milestone, facts).Colour);
        Assert.True(Only(YinchuanPack.Pack, LightSubject.Milestone, facts).IsByAnalogy);
        Assert.Equal(
            LightColour.Green, Only(YinchuanPack.Pack, LightSubject.Milestone, LightFacts.OfMilestone(Today, Today, null, Today)).Colour);
    }

    [Fact]
    public void A_pack_without_a_rule_for_milestones_does_not_judge_them()
    {
        var verdict = WuhanPack.Pack.Judge(LightSubject.Milestone, LightFacts.OfMilestone(Today, Today.AddDays(-16), null, null));

        Assert.Equal(LightColour.NotApplicable, verdict.Colour);
        Assert.Empty(verdict.Lights);
    }

    [Fact]
    public void A_cancelled_subject_is_not_judged()
    {
        var facts = LightFacts.OfMilestone(Today, Today.AddDays(-16), null, null) with { IsCancelled = true };

        Assert.Equal(LightReason.Cancelled, Only(ContractorPack.Pack, LightSubject.Milestone, facts).Reason);
    }

    [Theory]
    [InlineData("2024-06-02", "0")]
    [InlineData("2024-06-03", "10")]
    [InlineData("2024-06-09", "50")] // Sunday: five of ten days
    [InlineData("2024-06-13", "90")]
    [InlineData("2024-06-14", "100")]
    [InlineData("2024-07-01", "100")]
    public void Time_progress_of_a_node_counts_its_working_days(string asOf, string percent)
    {
        var calendar = WorkCalendar.Compile(StandardCalendars.Standard);

        Assert.Equal(Number(percent), NodeTimeProgress.Of(new(2024, 6, 3), new(2024, 6, 14), Date(asOf), calendar));
    }

    [Fact]
    public void Time_progress_needs_a_plan_and_rest_days_are_all_or_nothing()
    {
        var calendar = WorkCalendar.Compile(StandardCalendars.Standard);

        Assert.Null(NodeTimeProgress.Of(null, Today, Today, calendar));
        Assert.Null(NodeTimeProgress.Of(Today, null, Today, calendar));
        Assert.Null(NodeTimeProgress.Of(Today, Today.AddDays(-1), Today, calendar));
        Assert.Equal(0m, NodeTimeProgress.Of(new(2024, 6, 8), new(2024, 6, 9), new(2024, 6, 8), calendar));
        Assert.Equal(100m, NodeTimeProgress.Of(new(2024, 6, 8), new(2024, 6, 9), new(2024, 6, 9), calendar));
    }

    private static Light Only(RulePack pack, LightSubject subject, LightFacts facts) => Assert.Single(pack.Judge(subject, facts).Lights);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
