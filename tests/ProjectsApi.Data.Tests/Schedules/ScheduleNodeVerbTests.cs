using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Data.Tests.Schedules;

public sealed class ScheduleNodeVerbTests
{
    private static readonly DateOnly Day = new(2024, 3, 15);

    private static readonly ReportedProgress Full = new()
    {
        Progress = 40m,
        ActualStart = Day,
        ActualStartMinute = 480,
        ActualFinish = Day.AddDays(1),
        ActualFinishMinute = 1020,
        RemainingDays = 3m,
        ResumeOn = Day.AddDays(2),
        ResumeMinute = 540,
    };

    [Theory]
    [InlineData(ScheduleNodeKind.Task)]
    [InlineData(ScheduleNodeKind.Milestone)]
    public void A_report_sets_every_column_of_the_progress(ScheduleNodeKind kind)
    {
        var node = Of(kind);

        node.Report(Full);

        Assert.Equal(Full, node.Reported());
        Assert.Throws<InvalidOperationException>(() => node.SumUp(new()));
        Assert.Equal(Full, node.Reported());
    }

    [Fact]
    public void A_summary_takes_the_sum_and_no_report()
    {
        var node = Of(ScheduleNodeKind.Summary);

        node.SumUp(Full);

        Assert.Equal(Full, node.Reported());
        Assert.Throws<InvalidOperationException>(() => node.Report(new()));
        Assert.Equal(Full, node.Reported());
    }

    [Theory]
    [InlineData(ScheduleNodeKind.Milestone, 40, false)]
    [InlineData(ScheduleNodeKind.Milestone, 100, true)]
    [InlineData(ScheduleNodeKind.Milestone, 0, true)]
    [InlineData(ScheduleNodeKind.Task, 40, true)]
    public void A_milestone_is_reached_or_not(ScheduleNodeKind kind, int progress, bool may) =>
        Assert.Equal(may, Of(kind).MayStandAt(progress));

    [Fact]
    public void Finished_work_has_a_last_day_and_nothing_left()
    {
        Assert.False(Full.IsFinishedAsDone);
        Assert.True((Full with { Progress = 100m }).IsFinishedAsDone);
        Assert.False((Full with { Progress = 100m }).IsNothingLeftAsDone);
        Assert.True((Full with { Progress = 100m, RemainingDays = 0m }).IsNothingLeftAsDone);
        Assert.True((Full with { RemainingDays = null }).IsNothingLeftAsDone);
    }

    private static ScheduleNode Of(ScheduleNodeKind kind) =>
        new() { ProjectId = Guid.NewGuid(), Ordinal = 1, Name = "桩基", Kind = kind };
}
