using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Scheduling.Paths;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Published examples with their published answers.</summary>
public sealed class TextbookTests
{
    /// <remarks>Source: Wikipedia, Program evaluation and review technique, worked example; expected times in hundredths of a
    /// day.</remarks>
    [Fact]
    public void The_seven_activities_of_the_PERT_example()
    {
        int[] durations = [400, 533, 517, 633, 517, 450, 517];
        (int From, int To)[] links = [(0, 2), (0, 3), (1, 4), (2, 4), (3, 5), (4, 6)];
        var model = Assert.IsType<ScheduleModel>(ScheduleModel.Compile(
            [.. durations.Select((duration, index) => new Activity($"{(char)('a' + index)}") { Duration = duration })],
            [.. links.Select(link => new ActivityLink(link.From, link.To))],
            [WorkCalendar.Compile(StandardCalendars.AllHours)],
            new()).Model);

        var pass = model.Run(CancellationToken.None);

        Assert.Equal([0, 0, 400, 400, 917, 1033, 1434], All(pass, pass.EarlyStart));
        Assert.Equal([400, 533, 917, 1033, 1434, 1483, 1951], All(pass, pass.EarlyFinish));
        Assert.Equal([0, 384, 400, 868, 917, 1501, 1434], All(pass, pass.LateStart));
        Assert.Equal([400, 917, 917, 1501, 1434, 1951, 1951], All(pass, pass.LateFinish));
        Assert.Equal([0, 384, 0, 468, 0, 468, 0], All(pass, pass.TotalFloat));
        Assert.Equal([0, 2, 4, 6], CriticalPath.ToFinish(pass));
    }

    /// <remarks>
    /// Figures that Microsoft Project stored in two files made to trap schedulers. They are published with the tests of a schedule
    /// analyser. A 24-hour task and an elapsed one run through a month without work. Their slack is that of their own calendars.
    /// </remarks>
    [Fact]
    public void Tasks_on_the_24_hour_clock_run_through_a_month_off_and_float_to_its_end()
    {
        var september = new CalendarException("Void", new Once(new(2026, 9, 1), new DateOnly(2026, 9, 30)), DayPattern.Off);
        WorkCalendar[] calendars =
        [
            WorkCalendar.Compile(StandardCalendars.Standard with { Exceptions = [september] }),
            WorkCalendar.Compile(StandardCalendars.AllHours),
        ];
        Activity[] activities =
        [
            new("Standard into 24 hours") { Duration = 480, Constraint = ScheduleConstraintKind.StartNoEarlierThan,
                ConstraintAt = Plan.At("2026-08-31 08:00") },
            new("24 hours") { Duration = 120 * 60, Calendar = 1 },
            new("Standard into elapsed days") { Duration = 480, Constraint = ScheduleConstraintKind.StartNoEarlierThan,
                ConstraintAt = Plan.At("2026-08-27 08:00") },
            new("Elapsed days") { Duration = 32 * 1440, IsElapsed = true },
            new("Past the void") { Duration = 480 },
        ];
        ActivityLink[] links = [new(0, 1), new(1, 4), new(2, 3), new(3, 4)];
        var model = Assert.IsType<ScheduleModel>(
            ScheduleModel.Compile(activities, links, calendars, new() { Start = Plan.At("2026-08-03 08:00") }).Model);

        var pass = model.Run(CancellationToken.None);

        Assert.Equal("2026-08-31 17:00 2026-09-05 17:00", $"{Plan.Shown(pass.EarlyStart(1))} {Plan.Shown(pass.EarlyFinish(1))}");
        Assert.Equal("2026-08-27 17:00 2026-09-28 17:00", $"{Plan.Shown(pass.EarlyStart(3))} {Plan.Shown(pass.EarlyFinish(3))}");
        Assert.Equal([0, 36_900, 480, 3_780, 0], All(pass, pass.TotalFloat));
        Assert.Equal([0, 36_900, 0, 3_780, 0], All(pass, pass.FreeFloat));
    }

    /// <remarks>The second of those files: stored Total Slack −2,400 minutes on the task and on its must-finish-on milestone.</remarks>
    [Fact]
    public void A_must_finish_date_that_cannot_be_met_gives_negative_float_to_the_milestone_and_its_predecessors()
    {
        var plan = new Plan { Settings = new() { Start = Plan.At("2026-08-03 08:00") } };
        var task = plan.Task(
            10, activity =>
                activity with { Constraint = ScheduleConstraintKind.StartNoEarlierThan, ConstraintAt = Plan.At("2026-08-10 08:00") });
        var milestone = plan.Milestone(
            activity => activity with { Constraint = ScheduleConstraintKind.MustFinishOn, ConstraintAt = Plan.At("2026-08-14 17:00") });
        plan.Task(30);

        var pass = plan.Link(task, milestone).Run();

        Assert.Equal([-2400, -2400, 0], All(pass, pass.TotalFloat));
        Assert.Equal("2026-08-14 17:00", Plan.Shown(pass.EarlyFinish(milestone)));
        Assert.Contains(
            pass.Findings, finding =>
                finding is { Kind: FindingKind.ConstraintBreaksLogic, Minutes: 2400 } && finding.Activities[0] == milestone);
        Assert.Contains(
            pass.Findings, finding => finding is { Kind: FindingKind.NegativeFloat, Minutes: -2400 } && finding.Activities[0] == milestone);
    }

    private static IEnumerable<int> All(SchedulePass pass, Func<int, int> figure) => Enumerable.Range(0, pass.Count).Select(figure);
}
