using CsCheck;
using ProjectsApi.Planning.Health;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Health;

/// <summary>Properties of any schedule. Links lead from lower to higher indexes, so there is no cycle.</summary>
public sealed class HealthProperties
{
    private static readonly Gen<CheckedSchedule> Any = Gen.Select(
        Gen.Int[0, 60].Array[2, 20],
        Gen.Select(Gen.Int[0, 19], Gen.Int[0, 19], Gen.Enum<ScheduleLinkKind>(), Gen.Int[-2, 3]).Array[0, 30],
        (days, ties) => Built(days, ties.Select(tie => (tie.Item1, tie.Item2, tie.Item3, tie.Item4))));

    private static readonly Gen<CheckedSchedule> Plain = Gen.Select(
        Gen.Int[1, 60].Array[2, 20],
        Gen.Select(Gen.Int[0, 19], Gen.Int[0, 19]).Array[0, 30],
        (days, ties) => Built(days, ties.Select(tie => (tie.Item1, tie.Item2, ScheduleLinkKind.FS, 0))));

    [Fact]
    public void Failing_activities_are_listed_once_in_order_and_agree_with_count_and_threshold() =>
        Any.Sample(schedule =>
        {
            foreach (var check in schedule.All(hasBaseline: false))
            {
                Assert.Equal(check.Activities.Distinct().Order(), check.Activities);
                Assert.Equal(check.Links.Distinct().Order(), check.Links);
                Assert.InRange(check.Count, 0, check.Of);
                Assert.Equal(check.Outcome == HealthOutcome.NotApplicable, check.Value is null);
                Assert.Equal(check.Outcome == HealthOutcome.NotApplicable, check.Reason is not null);
                if (check.Outcome != HealthOutcome.NotApplicable && check.Kind <= HealthCheckKind.HighDuration)
                {
                    var isLeast = check.Kind == HealthCheckKind.FinishToStartShare;
                    Assert.Equal(check.Count * 100m / check.Of, check.Value);
                    Assert.Equal(
                        isLeast ? check.Value >= check.Threshold : check.Value <= check.Threshold, check.Outcome == HealthOutcome.Passed);
                }
            }
        });

    [Fact]
    public void With_one_calendar_and_no_dates_of_its_own_every_network_has_a_critical_path_that_moves_its_finish() =>
        Plain.Sample(schedule =>
        {
            var check = schedule.Check(HealthCheckKind.CriticalPathTest, hasBaseline: false);

            Assert.Equal((HealthOutcome.Passed, 600m), (check.Outcome, check.Value));
        });

    private static CheckedSchedule Built(int[] days, IEnumerable<(int One, int Other, ScheduleLinkKind Kind, int LagDays)> ties)
    {
        var schedule = new CheckedSchedule();
        foreach (var duration in days)
        {
            schedule.Task(duration);
        }

        foreach (var (one, other, kind, lag) in ties.Where(tie => tie.One != tie.Other && Math.Max(tie.One, tie.Other) < days.Length))
        {
            schedule.Link(Math.Min(one, other), Math.Max(one, other), kind, lag * CheckedSchedule.Day);
        }

        return schedule;
    }
}
