using CsCheck;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Lights;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Tests.Schedules;

/// <summary>Stored forecasts equal a computation on each day for which they are said to hold.</summary>
public sealed class ForecastValidityTests
{
    private static readonly DateOnly Today = new(2024, 3, 15);
    private static readonly Guid Project = Guid.NewGuid();

    private static readonly Gen<DateOnly?> Day =
        from offset in Gen.Int[-40, 60]
        from isKnown in Gen.Bool
        select isKnown ? Today.AddDays(offset) : (DateOnly?)null;

    private static readonly Gen<ScheduleNode> Node =
        from kind in Gen.Int[0, 2].Select(kind => kind == 0 ? ScheduleNodeKind.Milestone : ScheduleNodeKind.Task)
        from plannedStart in Day
        from plannedDays in Gen.Int[0, 30]
        from duration in Gen.Int[0, 20]
        from state in Gen.Int[0, 3]
        from began in Gen.Int[-40, 0]
        from took in Gen.Int[0, 30]
        from deadline in Day
        select NodeOf(kind, plannedStart, plannedDays, duration, state, Today.AddDays(began), took, deadline);

    private static readonly Gen<ScheduleRows> Schedule =
        from nodes in Node.List[1, 6]
        from linked in Gen.Bool.Array[6]
        from pack in Gen.Int[-1, RulePacks.All.Count - 1].Select(index => index < 0 ? null : RulePacks.All[index].Key)
        from start in Day
        from dataDate in Day
        from hasDataDate in Gen.Int[0, 5]
        select RowsOf(nodes, linked, new ScheduleSetup
        {
            ProjectId = Project,
            BuiltInCalendar = BuiltInCalendar.ChineseStatutory,
            RulePack = pack,
            Start = start,
            DataDate = hasDataDate == 0 ? dataDate : null,
        });

    [Fact]
    public void A_schedule_that_is_not_computed_again_has_the_forecasts_of_the_later_day() => Schedule.Sample(
        rows =>
        {
            var stored = On(rows, Today);
            var through = ForecastValidity.ThroughOf(stored);

            foreach (var later in Enumerable.Range(1, 90).Append(400).Append(4_000).Select(Today.AddDays).TakeWhile(day => day <= through))
            {
                var computed = NodeForecasts.Of(On(rows, later)).ToList();
                Assert.Equal(NodeForecasts.Of(stored).Count(), computed.Count);
                Assert.All(NodeForecasts.Of(stored).Zip(computed), pair => Assert.True(pair.First.HasValuesOf(pair.Second), $"{later}"));
            }
        },
        iter: 1_000);

    [Fact]
    public void It_is_computed_on_the_day_of_its_next_change_and_not_before() => Schedule.Where(rows => !rows.StartsToday).Sample(
        rows =>
        {
            var stored = On(rows, Today);
            var through = ForecastValidity.ThroughOf(stored);

            Assert.True(
                through == WallClock.LastDay
                || NodeForecasts.Of(stored).Zip(NodeForecasts.Of(On(rows, through.AddDays(1))))
                    .Any(pair => !pair.First.HasValuesOf(pair.Second)));
        },
        iter: 1_000);

    [Fact]
    public void A_finished_schedule_is_never_computed_again_and_one_without_a_start_every_day()
    {
        var finished = NodeOf(ScheduleNodeKind.Task, new(2024, 1, 8), 10, 9, state: 2, new(2024, 1, 8), 9, deadline: null);
        var setup = new ScheduleSetup { ProjectId = Project, BuiltInCalendar = BuiltInCalendar.ChineseStatutory };
        var undated = NodeOf(ScheduleNodeKind.Task, plannedStart: null, 0, 9, state: 0, Today, 0, deadline: null);

        Assert.Equal(WallClock.LastDay, ForecastValidity.ThroughOf(On(RowsOf([finished], [], setup), Today)));
        Assert.Equal(Today, ForecastValidity.ThroughOf(On(RowsOf([undated], [], setup), Today)));
    }

    // Stored results change with these, so the version has to rise with them.
    [Fact]
    public void The_version_of_the_engine_names_its_rules_and_holidays()
    {
        var rules = string.Join(", ", RulePacks.All.Select(pack => $"{pack.Key} {pack.Version}"));
        var holidays = ChineseHolidays.Published[^1].Year;

        Assert.Equal((3, "contractor-days 1, wuhan 1, yinchuan 1", 2026), (NodeForecasts.EngineVersion, rules, holidays));
    }

    [Fact]
    public void Each_value_of_a_forecast_counts_as_a_difference()
    {
        var node = NodeOf(ScheduleNodeKind.Task, Today, 5, 5, state: 0, Today, 0, deadline: null);
        var setup = new ScheduleSetup { ProjectId = Project, BuiltInCalendar = BuiltInCalendar.ChineseStatutory };
        foreach (var value in typeof(ScheduleForecast).GetProperties().Where(each => each.Name is not ("NodeId" or "ProjectId" or "Node")))
        {
            var (one, other) = (Forecast(), Forecast());
            Assert.True(one.HasValuesOf(other));

            value.SetValue(other, value.GetValue(other) switch
            {
                DateOnly day => day.AddDays(1),
                int minutes => minutes + 1,
                decimal days => days + 1m,
                bool flag => !flag,
                LightColour => LightColour.Undefined,
                var unknown => throw new InvalidOperationException($"{value.Name} {unknown}"),
            });

            Assert.False(one.HasValuesOf(other), value.Name);
        }

        ScheduleForecast Forecast() => NodeForecasts.Of(On(RowsOf([node], [], setup), Today)).Single();
    }

    private static ComputedSchedule On(ScheduleRows rows, DateOnly day) =>
        ComputedSchedule.Of(rows, new ScheduleRequest(day), CancellationToken.None);

    private static ScheduleRows RowsOf(IReadOnlyList<ScheduleNode> nodes, bool[] linked, ScheduleSetup setup) => new(
        Project,
        nodes,
        [.. nodes.Zip(nodes.Skip(1)).Where((_, index) => linked.ElementAtOrDefault(index)).Select(pair => new ScheduleLink
        {
            ProjectId = Project, PredecessorId = pair.First.Id, SuccessorId = pair.Second.Id, Kind = ScheduleLinkKind.FS,
        })],
        setup,
        new ProjectCalendars([]));

    // States: 0 not started, 1 running, 2 finished, 3 progress without days.
    private static ScheduleNode NodeOf(
        ScheduleNodeKind kind, DateOnly? plannedStart, int plannedDays, int duration, int state, DateOnly began, int took,
        DateOnly? deadline)
    {
        var isTask = kind == ScheduleNodeKind.Task;
        return new ScheduleNode
        {
            ProjectId = Project,
            Ordinal = 1,
            Name = "桩基",
            Kind = kind,
            PlannedStart = plannedStart,
            PlannedFinish = plannedStart?.AddDays(isTask ? plannedDays : 0),
            DurationDays = isTask ? duration : 0m,
            DeadlineOn = deadline,
            ActualStart = state is 1 or 2 ? began : null,
            ActualFinish = state == 2 ? began.AddDays(isTask ? took : 0) : null,
            Progress = state switch { 0 => 0m, 2 => 100m, _ => isTask ? 40m : 0m },
        };
    }
}
