using ProjectsApi.Planning.Investments;

namespace ProjectsApi.Planning.Tests.Investments;

public sealed class MilestoneAssessmentTests
{
    private static readonly DateOnly Today = new(2023, 6, 1);

    [Theory]
    [InlineData("2023-05-31", MilestoneStatus.Overdue, MilestoneRule.PlannedDayPassed, 1)]
    [InlineData("2023-06-01", MilestoneStatus.Due, MilestoneRule.PlannedDayWithinWindow, 0)]
    [InlineData("2023-07-01", MilestoneStatus.Due, MilestoneRule.PlannedDayWithinWindow, 0)]
    [InlineData("2023-07-02", MilestoneStatus.Planned, MilestoneRule.PlannedDayAhead, 0)]
    public void A_milestone_not_reached_is_judged_by_its_planned_day(
        string plannedOn, MilestoneStatus status, MilestoneRule rule, int daysLate)
    {
        var assessment = MilestoneAssessment.Of(new(Day(plannedOn), null, null, null), projectClosed: false, Today);

        Assert.Equal((status, rule, (int?)daysLate), (assessment.Status, assessment.Rule, assessment.DaysLate));
    }

    [Theory]
    [InlineData("2023-04-07", MilestoneStatus.Met, MilestoneRule.ReachedByPlannedDay, 0)]
    [InlineData("2023-04-08", MilestoneStatus.Met, MilestoneRule.ReachedByPlannedDay, 0)]
    [InlineData("2023-04-09", MilestoneStatus.MetLate, MilestoneRule.ReachedAfterPlannedDay, 1)]
    public void A_milestone_reached_is_judged_by_the_day_it_was_reached(
        string actualOn, MilestoneStatus status, MilestoneRule rule, int daysLate)
    {
        // 8 April 2023 was a Saturday without make-up work: an actual day on a day off counts like any other.
        var assessment = MilestoneAssessment.Of(new(new(2023, 4, 8), null, Day(actualOn), null), projectClosed: true, Today);

        Assert.Equal((status, rule, (int?)daysLate), (assessment.Status, assessment.Rule, assessment.DaysLate));
    }

    [Fact]
    public void Reached_without_a_planned_day_is_met()
    {
        var assessment = MilestoneAssessment.Of(new(null, null, new(2023, 4, 8), null), projectClosed: false, Today);

        Assert.Equal(MilestoneStatus.Met, assessment.Status);
        Assert.Equal(MilestoneRule.ReachedWithoutPlannedDay, assessment.Rule);
        Assert.Null(assessment.DaysLate);
    }

    [Fact]
    public void Without_any_day_it_is_planned()
    {
        var assessment = MilestoneAssessment.Of(new(null, new(2023, 5, 1), null, null), projectClosed: true, Today);

        Assert.Equal((MilestoneStatus.Planned, MilestoneRule.NoPlannedDay), (assessment.Status, assessment.Rule));
        Assert.Null(assessment.ForecastSlipDays);
    }

    [Fact]
    public void In_a_closed_project_a_day_that_passed_is_missed_and_a_day_ahead_is_not()
    {
        var passed = MilestoneAssessment.Of(new(new(2023, 5, 31), null, null, null), projectClosed: true, Today);
        var ahead = MilestoneAssessment.Of(new(new(2023, 6, 2), null, null, null), projectClosed: true, Today);

        Assert.Equal((MilestoneStatus.Missed, MilestoneRule.PlannedDayPassedProjectClosed), (passed.Status, passed.Rule));
        Assert.Equal(MilestoneStatus.Due, ahead.Status);
    }

    [Fact]
    public void Cancelled_wins_over_every_other_day()
    {
        var assessment = MilestoneAssessment.Of(
            new(new(2023, 1, 1), new(2023, 2, 1), new(2023, 3, 1), new(2023, 4, 1)), projectClosed: true, Today);

        Assert.Equal((MilestoneStatus.Cancelled, MilestoneRule.CancelledOnRecord), (assessment.Status, assessment.Rule));
        Assert.Null(assessment.DaysLate);
    }

    [Fact]
    public void A_forecast_explains_and_never_decides()
    {
        var assessment = MilestoneAssessment.Of(new(new(2023, 5, 20), new(2023, 9, 1), null, null), projectClosed: false, Today);

        Assert.Equal(MilestoneStatus.Overdue, assessment.Status);
        Assert.Equal(12, assessment.DaysLate);
        Assert.Equal(104, assessment.ForecastSlipDays);
        Assert.Equal(new MilestoneDays(new(2023, 5, 20), new(2023, 9, 1), null, null), assessment.Days);
        Assert.Equal(Today, assessment.AssessedOn);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
