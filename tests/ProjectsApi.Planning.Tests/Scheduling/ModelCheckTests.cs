using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>Bad data is a finding, never an exception.</summary>
public sealed class ModelCheckTests
{
    [Fact]
    public void A_cycle_is_listed_in_the_direction_of_its_links()
    {
        var plan = new Plan();
        var (entry, first, second, third, exit) = (plan.Task(1), plan.Task(1), plan.Task(1), plan.Task(1), plan.Task(1));
        var result = plan.Link(entry, first).Link(first, second).Link(second, third).Link(third, first).Link(third, exit).Check();

        var finding = Assert.Single(result.Findings);
        Assert.Null(result.Model);
        Assert.Equal(FindingKind.Cycle, finding.Kind);
        Assert.Equal([first, second, third], finding.Activities.OrderBy(activity => activity));
        Assert.All(
            finding.Activities.Zip([.. finding.Activities.Skip(1), finding.Activities[0]]),
            step => Assert.Equal(step.First == third ? first : step.First + 1, step.Second));
    }

    [Fact]
    public void A_link_to_itself_and_a_link_between_a_summary_and_its_own_task_are_cycles()
    {
        var itself = new Plan();
        var task = itself.Task(1);
        var family = new Plan();
        var summary = family.Summary();
        var child = family.Task(1, activity => activity with { Parent = summary });

        Assert.Equal([task], Assert.Single(itself.Link(task, task).Check().Findings).Activities);
        Assert.Equal([child, summary], Assert.Single(family.Link(child, summary).Check().Findings).Activities.Order().Reverse());
    }

    [Fact]
    public void Each_fault_of_the_data_is_reported_with_its_activity()
    {
        var plan = new Plan();
        plan.Task(1, activity => activity with { Constraint = ScheduleConstraintKind.MustStartOn });
        plan.Task(1, activity => activity with { Calendar = 9 });
        plan.Task(1, activity => activity with { Parent = 0 });
        plan.Task(1, activity => activity with { ActualFinish = 10 });
        plan.Task(1, activity => activity with { IsManual = true, ManualStart = 10, ManualFinish = 5 });
        plan.Summary(activity => activity with { Parent = 5 });
        plan.Settings = plan.Settings with { FromStart = false };

        var findings = plan.Link(0, 77).Check().Findings;

        Assert.Equal(
            [
                (FindingKind.ConstraintWithoutDate, 0), (FindingKind.UnknownCalendar, 1), (FindingKind.BadParent, 2),
                (FindingKind.ActualsContradict, 3), (FindingKind.BadSettings, -1), (FindingKind.ManualDatesContradict, 4),
                (FindingKind.BadParent, 5), (FindingKind.UnknownLinkEnd, 0),
            ],
            findings.Select(finding => (finding.Kind, finding.Activities.Count > 0 ? finding.Activities[0] : -1))
                .OrderBy(pair => pair.Kind switch
            {
                FindingKind.ConstraintWithoutDate => 0,
                FindingKind.UnknownCalendar => 1,
                FindingKind.BadParent when pair.Item2 == 2 => 2,
                FindingKind.ActualsContradict => 3,
                FindingKind.BadSettings => 4,
                FindingKind.ManualDatesContradict => 5,
                FindingKind.BadParent => 6,
                _ => 7,
            }));
    }

    [Fact]
    public void Values_cannot_be_impossible()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Activity("a") { Duration = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Activity("a") { Progress = 100.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Activity("a") { Deadline = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Lag(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Lag(1, (LagUnit)9));
    }

    [Fact]
    public void Dates_beyond_the_clock_are_cut_and_reported()
    {
        var plan = new Plan();
        var last = Enumerable.Range(0, 40).Select(_ => plan.Task(20_000)).Aggregate((before, task) =>
        {
            plan.Link(before, task);
            return task;
        });

        Assert.Contains(plan.Run().Findings, finding => finding.Kind == FindingKind.BeyondCalendar && finding.Activities[0] == last);
    }

    [Fact]
    public void A_schedule_of_nothing_is_a_schedule()
    {
        var pass = new Plan().Run();

        Assert.Equal(0, pass.Count);
        Assert.Equal(pass.ProjectStart, pass.ProjectFinish);
        Assert.Empty(pass.Findings);
    }

    [Fact]
    public void A_cancelled_pass_ends()
    {
        var plan = new Plan();
        plan.Task(1);

        Assert.Throws<OperationCanceledException>(() => plan.Compile().Run(new CancellationToken(canceled: true)));
    }
}
