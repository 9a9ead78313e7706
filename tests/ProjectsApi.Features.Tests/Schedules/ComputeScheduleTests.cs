using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Features.Tests.Testing;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>Conversion of rows to activities. In April 2024, the 4th to 6th are off and the 7th is a working day.</summary>
public sealed class ComputeScheduleTests
{
    [Fact]
    public async Task A_task_without_a_duration_takes_the_time_between_its_planned_days()
    {
        Assert.Equal(
            ["04-01 08:00..04-09 17:00"], await LaidAsync(n => (n.PlannedStart, n.PlannedFinish) = (new(2024, 4, 1), new(2024, 4, 9))));
        Assert.Equal(["03-15 08:00..03-15 08:00"], await LaidAsync(_ => { }));
    }

    [Fact]
    public async Task Elapsed_days_run_through_nights_and_days_off()
    {
        Assert.Equal(
            ["04-03 13:00..04-06 13:00"],
            await LaidAsync(n => (n.DurationDays, n.IsElapsed, n.ConstraintKind, n.ConstraintOn, n.ConstraintMinute) =
                (3m, true, ScheduleConstraintKind.StartNoEarlierThan, new(2024, 4, 3), 780)));
    }

    [Fact]
    public async Task A_finish_without_a_time_is_the_last_working_minute_and_a_start_the_first()
    {
        Assert.Equal(
            ["04-02 08:00..04-03 17:00"],
            await LaidAsync(
                n => (n.DurationDays, n.ConstraintKind, n.ConstraintOn) = (2m, ScheduleConstraintKind.MustFinishOn, new(2024, 4, 3))));
        Assert.Equal(
            ["04-07 08:00..04-08 17:00"],
            await LaidAsync(
                n => (n.DurationDays, n.ConstraintKind, n.ConstraintOn) = (2m,
                    ScheduleConstraintKind.StartNoEarlierThan, new(2024, 4, 4))));
    }

    [Fact]
    public async Task Finished_work_without_a_reported_start_ran_without_interruption()
    {
        Assert.Equal(
            ["04-02 08:00..04-07 17:00"],
            await LaidAsync(n => { n.DurationDays = 3m; n.Report(new() { ActualFinish = new(2024, 4, 7), Progress = 100m }); }));
        Assert.Equal(
            ["04-07 17:00..04-07 17:00"],
            await LaidAsync(
                n => { n.Kind = ScheduleNodeKind.Milestone; n.Report(new() { ActualFinish = new(2024, 4, 7), Progress = 100m }); }));
    }

    [Fact]
    public async Task Remaining_work_starts_at_the_data_date()
    {
        Assert.Equal(
            ["04-01 08:00..04-10 17:00"],
            await LaidAsync(
                n => { n.DurationDays = 5m; n.Report(new() { ActualStart = new(2024, 4, 1), Progress = 40m, RemainingDays = 3m }); },
                s => s.DataDate = new(2024, 4, 8)));
    }

    [Fact]
    public async Task A_manual_node_stays_at_its_days_and_a_deadline_moves_nothing()
    {
        Assert.Equal(
            ["04-01 08:00..04-02 17:00", "04-10 08:00..04-12 17:00"],
            await LaidAsync(
                [n => n.DurationDays = 2m, n => (n.IsManual, n.PlannedStart, n.PlannedFinish, n.DeadlineOn) = (true, new(
                    2024, 4, 10), new(2024, 4, 12), new(2024, 4, 1))],
                s => s.Start = new(2024, 4, 1)));
    }

    [Theory]
    [InlineData(ScheduleLagUnit.WorkingDays, 1, null, "04-07 08:00..04-07 17:00")]
    [InlineData(ScheduleLagUnit.ElapsedDays, 1, null, "04-07 08:00..04-07 17:00")]
    [InlineData(ScheduleLagUnit.ElapsedDays, 0.5, null, "04-03 08:00..04-03 17:00")]
    [InlineData(ScheduleLagUnit.Percent, 0, 25, "04-03 13:00..04-07 12:00")]
    [InlineData(ScheduleLagUnit.ElapsedPercent, 0, 25, "04-03 08:00..04-03 17:00")]
    public async Task A_lag_runs_by_its_unit(ScheduleLagUnit unit, double days, int? percent, string follower)
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasSetupAsync(project, s => s.Start = new(2024, 4, 1));
        var (first, next) = (await api.HasNodeAsync(
            project, 1, "桩基", n => n.DurationDays = 2m), await api.HasNodeAsync(project, 2, "主体", n => n.DurationDays = 1m));
        await api.AddAsync(new ScheduleLink
        {
            Id = api.NextKey(),
            ProjectId = project.Id,
            PredecessorId = first.Id,
            SuccessorId = next.Id,
            Kind = ScheduleLinkKind.FS,
            LagUnit = unit,
            LagDays = (decimal)days,
            LagPercent = percent,
        });

        Assert.Equal(follower, (await LaidAsync(api, project))[1]);
    }

    [Fact]
    public async Task Days_of_another_length_are_other_minutes()
    {
        Assert.Equal(
            ["04-01 08:00..04-02 10:00"], await LaidAsync(
                n => n.DurationDays = 1m, s => (s.Start, s.MinutesPerDay) = (new(2024, 4, 1), 600)));
    }

    [Fact]
    public async Task A_schedule_may_run_backward_from_its_imposed_finish()
    {
        Assert.Equal(
            ["04-03 08:00..04-07 17:00"],
            await LaidAsync(n => n.DurationDays = 2m, s => (s.IsFromFinish, s.FinishBy) = (true, new(2024, 4, 7))));
    }

    [Fact]
    public async Task A_day_outside_the_clock_is_a_finding_and_no_fault()
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        await api.HasNodeAsync(project, 1, "桩基", n => n.PlannedStart = new(1979, 1, 1));
        await api.HasNodeAsync(project, 2, "主体", n => n.DurationDays = 1m);

        var schedule = await ComputeAsync(api, project);

        Assert.Null(schedule.Pass);
        var finding = Assert.Single(schedule.Findings);
        Assert.Equal(FindingKind.BeyondCalendar, finding.Kind);
        Assert.Equal([0], finding.Activities);
    }

    private static Task<IReadOnlyList<string>> LaidAsync(Action<ScheduleNode> node, Action<ScheduleSetup>? setup = null) =>
        LaidAsync([node], setup);

    private static async Task<IReadOnlyList<string>> LaidAsync(Action<ScheduleNode>[] nodes, Action<ScheduleSetup>? setup)
    {
        await using var api = await TestApi.StartAsync();
        var project = await api.HasProjectAsync("压缩机基地");
        if (setup is not null)
        {
            await api.HasSetupAsync(project, setup);
        }

        for (var place = 0; place < nodes.Length; place++)
        {
            await api.HasNodeAsync(project, place + 1, $"节点{place}", nodes[place]);
        }

        return await LaidAsync(api, project);
    }

    private static async Task<IReadOnlyList<string>> LaidAsync(TestApi api, Project project)
    {
        var schedule = await ComputeAsync(api, project);
        var pass = schedule.Pass ?? throw new InvalidOperationException(string.Join(", ", schedule.Findings));
        return [.. schedule.Rows.Nodes.Select(
            (_, place) => $"{WallClock.At(pass.Start(place)):MM-dd HH:mm}..{WallClock.At(pass.Finish(place)):MM-dd HH:mm}")];
    }

    private static async Task<ComputedSchedule> ComputeAsync(TestApi api, Project project) =>
        (await api.Get<ComputeSchedule>()
            .HandleAsync([project.Id], new ScheduleRequest(new(2024, 3, 15)), past: null, CancellationToken.None))[project.Id];
}
