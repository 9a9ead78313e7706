using CsCheck;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Planning.Tests.Staffing;

/// <summary>Work, units and duration of a task as Microsoft Project's task types keep them.</summary>
public sealed class TaskEffortTests
{
    private static readonly Gen<TaskEffort> Drawn = Gen.Select(
        Gen.Enum<ScheduleTaskType>(), Gen.Bool, Gen.Int[1, 200], Gen.Select(Gen.Int[1, 8], Gen.Int[1, 100]).Array[1, 4],
        (rule, isDriven, hours, resources) => new TaskEffort(
            rule, isDriven, hours, [.. resources.Select(each => new ResourceEffort(each.Item1 / 4m, each.Item2))]));

    /// <summary>
    /// Worked examples after Microsoft's own ("Change the task type"). The task has 10 days, 80 hours, and one resource full time.
    /// </summary>
    public static TheoryData<ScheduleTaskType, string, decimal, string> Examples => new()
    {
        { ScheduleTaskType.FixedUnits, "units 0.5", 160m, "0.5 80" },
        { ScheduleTaskType.FixedUnits, "work 40", 40m, "1 40" },
        { ScheduleTaskType.FixedUnits, "duration 40", 40m, "1 40" },
        { ScheduleTaskType.FixedDuration, "units 0.5", 80m, "0.5 40" },
        { ScheduleTaskType.FixedDuration, "work 40", 80m, "0.5 40" },
        { ScheduleTaskType.FixedDuration, "duration 40", 40m, "1 40" },
        { ScheduleTaskType.FixedWork, "units 0.5", 160m, "0.5 80" },
        { ScheduleTaskType.FixedWork, "work 40", 40m, "1 40" },
        { ScheduleTaskType.FixedWork, "duration 40", 40m, "2 80" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void One_of_the_three_changes_one_stays_and_the_third_follows(
        ScheduleTaskType rule, string change, decimal hours, string resource)
    {
        var task = new TaskEffort(rule, false, 80m, [new(1m, 80m)]);
        var number = decimal.Parse(change.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

        var after = change.Split(' ')[0] switch
        {
            "units" => task.WithUnits(0, number),
            "work" => task.WithWork(0, number),
            _ => task.Lasting(number),
        };

        Assert.Equal(hours, after.Hours);
        Assert.Equal(
            resource, string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{after.Resources[0].Units:0.##} {after.Resources[0].Hours:0.##}"));
    }

    [Fact]
    public void An_effort_driven_task_keeps_its_work_when_resources_come_and_go() => Drawn.Sample(task =>
    {
        var driven = task with { IsEffortDriven = true };
        var work = driven.Resources.Sum(resource => resource.Hours);

        var more = driven.With(1m, null);
        var less = more.Without(0);

        Assert.Equal(work, more.Resources.Sum(resource => resource.Hours), 6);
        Assert.Equal(work, less.Resources.Sum(resource => resource.Hours), 6);
        Assert.True(
            task.Rule == ScheduleTaskType.FixedDuration ? more.Hours == task.Hours : more.Resources.All(
                resource => Math.Abs(resource.Span - more.Hours) < 0.000001m));
    });

    [Fact]
    public void Another_resource_of_a_task_that_is_not_effort_driven_works_for_the_whole_duration() => Drawn.Sample(task =>
    {
        var free =
            task with { Rule = task.Rule == ScheduleTaskType.FixedWork ? ScheduleTaskType.FixedUnits : task.Rule, IsEffortDriven = false };

        var more = free.With(0.5m, null);

        Assert.Equal(new ResourceEffort(0.5m, free.Hours / 2), more.Resources[^1]);
        Assert.Equal(free.Resources, more.Resources.SkipLast(1));
    });

    [Fact]
    public void A_fixed_duration_never_moves_but_by_hand_and_any_other_is_that_of_the_longest() => Drawn.Sample(task =>
    {
        TaskEffort[] all = [task.With(1m, null), task.With(null, 10m), task.Without(0), task.WithUnits(0, 0.75m), task.WithWork(0, 12m)];

        Assert.All(all, after => Assert.True(after.Rule == ScheduleTaskType.FixedDuration
            ? after.Hours == task.Hours
            : after.Resources.Count == 0 || after.Hours == after.Resources.Max(resource => resource.Span)));
    });
}
