using ProjectsApi.Data.Investments;

namespace ProjectsApi.Data.Tests.Investments;

public sealed class MilestoneVerbTests
{
    private static readonly DateOnly Day = new(2024, 3, 15);
    private static readonly DateTime At = new(2024, 3, 15, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Reporter = Guid.NewGuid();
    private static readonly Guid Colleague = Guid.NewGuid();

    [Fact]
    public void A_report_awaits_the_confirmation_of_another_known_person()
    {
        var milestone = New();

        milestone.Report(Day, 100m, Reporter, At);

        Assert.Equal((Day, 100m, Reporter, At), (milestone.ActualOn, milestone.PaidAmount, milestone.ReportedById, milestone.ReportedAt));
        Assert.True(milestone.AwaitsConfirmation);
        Assert.Throws<InvalidOperationException>(() => milestone.Confirm(Reporter, At));
        Assert.Throws<InvalidOperationException>(() => milestone.Confirm(by: null, At));
        milestone.Confirm(Colleague, At);
        Assert.False(milestone.AwaitsConfirmation);
        Assert.Throws<InvalidOperationException>(() => milestone.Confirm(Colleague, At));
    }

    [Fact]
    public void Another_report_drops_the_confirmation()
    {
        var milestone = New();
        milestone.Report(Day, 100m, Reporter, At);
        milestone.Confirm(Colleague, At);

        milestone.Report(Day, 120m, Colleague, At);

        Assert.Equal((null, null), (milestone.ConfirmedById, milestone.ConfirmedAt));
        Assert.True(milestone.MayBeConfirmedBy(Reporter));
    }

    [Fact]
    public void A_cancelled_milestone_takes_no_report_and_no_second_cancellation()
    {
        var milestone = New();

        milestone.Cancel(Day, "改线");

        Assert.Equal((Day, "改线", true), (milestone.CancelledOn, milestone.CancelReason, milestone.IsCancelled));
        Assert.Throws<InvalidOperationException>(() => milestone.Report(Day, 100m, Reporter, At));
        Assert.Throws<InvalidOperationException>(() => milestone.Cancel(Day, "改线"));
    }

    [Fact]
    public void A_milestone_that_was_reached_is_not_cancelled()
    {
        var milestone = New();
        milestone.Report(Day, null, Reporter, At);

        Assert.Throws<InvalidOperationException>(() => milestone.Cancel(Day, "改线"));
        Assert.Null(milestone.CancelledOn);
    }

    private static InvestmentMilestone New() =>
        new() { ProjectId = Guid.NewGuid(), Kind = MilestoneKind.Payment, Name = "首期资金到位" };
}
