using CsCheck;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Planning.Scheduling;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

/// <summary>
/// Random schedules with everything that a file can express, as stored rows. A default minute is null, and so is a remaining duration that
/// follows from the progress.
/// </summary>
internal static class ScheduleGenerator
{
    private static readonly DateOnly Begin = new(2024, 1, 1);
    private static readonly Guid ProjectId = new("01900000-0000-7000-8000-000000000001");

    // Working times begin and end on the hour, so none of these minutes is a default.
    private static readonly Gen<int?> Minute = Gen.Select(
        Gen.Bool, Gen.Int[8, 16], Gen.Int[1, 59], (has, hour, minute) => has ? (int?)((hour * 60) + minute) : null);

    private static readonly Gen<DateOnly> Day = Gen.Int[1, 700].Select(Begin.AddDays);

    private static readonly Gen<(DateOnly On, int? Minute)> Time = Gen.Select(Day, Minute);

    private static readonly Gen<ScheduleNode> Node = Gen.Select(
        Gen.Select(
            ProjectsApi.Mspdi.Tests.Values.Text.Select(text => text.Trim())
                .Where(text => text.Length > 0), Gen.Int[0, 5], Gen.Bool, Gen.Int[0, 3]),
        Gen.Select(Time, Gen.Int[0, 60], Minute, Gen.Int[0, 200_000]),
        Gen.Select(Gen.Enum<ScheduleConstraintKind>(), Time, Gen.Bool, Time),
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 99], Gen.Int[1, 5000], Gen.Bool),
        (identity, plan, limits, progress) =>
        {
            var node = new ScheduleNode
            {
                ProjectId = ProjectId,
                Ordinal = 1,
                Name = identity.Item1,
                Kind = identity.Item2 == 0 ? ScheduleNodeKind.Milestone : ScheduleNodeKind.Task,
                IsManual = identity.Item3,
                IsElapsed = identity.Item2 == 1,
                ConstraintKind = limits.Item1,
                BuiltInCalendar = identity.Item4 == 1
                    ? BuiltInCalendar.SevenDaySite : identity.Item4 == 2 ? BuiltInCalendar.ChineseStatutory : null,
            };
            Plan(node, plan);
            Limit(node, limits);
            Progress(node, progress, plan.Item1.On);
            return node;
        });

    private static readonly Gen<ScheduleCalendar> Calendar = Gen.Select(Gen.Int[1, 5], Gen.Int[0, 300], (hours, day) => new ScheduleCalendar
    {
        ProjectId = ProjectId,
        Name = $"日历 {hours} {day}",
        Definition = new CalendarContent
        {
            Days = [.. Enum.GetValues<Weekday>()
                .Select(weekday => new CalendarDayInput { Day = weekday, Times = weekday == Weekday.Sunday ? [] : [Hours(8, 8 + hours)] })],
            Exceptions =
            [
                new() { Name = "停工", First = Begin.AddDays(day), Last = Begin.AddDays(day + 3), Times = [] },
                new() { Recurrence = CalendarRecurrence.YearlyByDay, First = Begin, Last = Begin.AddYears(
                    5), Month = 10, Day = 1, Times = [Hours(9, 10)] },
            ],
        }.Write(),
    });

    private static readonly Gen<ScheduleLink> Link = Gen.Select(
        Gen.Enum<ScheduleLinkKind>(), Gen.Enum<ScheduleLagUnit>(), Gen.Int[-20_000, 20_000], Gen.Int[-100, 200],
        (kind, unit, minutes, percent) => new ScheduleLink
        {
            ProjectId = ProjectId,
            PredecessorId = Guid.Empty,
            SuccessorId = Guid.Empty,
            Kind = kind,
            LagUnit = unit,
            LagPercent = unit is ScheduleLagUnit.Percent or ScheduleLagUnit.ElapsedPercent ? percent : null,
            LagDays = unit switch
            {
                ScheduleLagUnit.WorkingDays => Math.Round(minutes / 480m, 4, MidpointRounding.AwayFromZero),
                ScheduleLagUnit.ElapsedDays => Math.Round(minutes / 1440m, 4, MidpointRounding.AwayFromZero),
                _ => 0m,
            },
        });

    private static readonly Gen<(int Kind, int Calendar, int Units, int Hours)> Work = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 4], Gen.Int[1, 8], Gen.Int[1, 300], (kind, calendar, units, hours) => (kind, calendar, units, hours));

    public static Gen<ImportedSchedule> Rows { get; } = Gen.Select(Plans, Work.Array[0, 6]).Select(Staffed);

    private static Gen<ImportedSchedule> Plans => Gen.Select(
        Gen.Select(Node, Gen.Int[0, 3]).Array[1, 12], Gen.Select(Link, Gen.Int[1, 6]).Array[0, 8],
        Calendar.Array[0, 2], Gen.Int[0, 3], Gen.Bool,
        (nodes, links, calendars, float_, hasBaseline) => Assembled(
            nodes, links, [.. calendars.DistinctBy(calendar => calendar.Name)], float_, hasBaseline));

    // Each task gets the resource with its index.
    private static ImportedSchedule Staffed(ImportedSchedule rows, (int Kind, int Calendar, int Units, int Hours)[] work)
    {
        var (resources, assignments) = (new List<ScheduleResource>(), new List<ScheduleAssignment>());
        foreach (var (place, each) in work.Index().Where(each => each.Index < rows.Nodes.Count))
        {
            var (node, kind) = (rows.Nodes[place], each.Kind > 1 ? ScheduleResourceKind.Work : (ScheduleResourceKind)(each.Kind * 2));
            var isWork = kind == ScheduleResourceKind.Work;
            var resource = new ScheduleResource
            {
                ProjectId = ProjectId,
                Name = $"资源 {place}",
                Kind = kind,
                MaxUnits = each.Units / 4m,
                BuiltInCalendar = isWork && each.Calendar == 1 ? BuiltInCalendar.SevenDaySite : null,
                CalendarId = isWork && each.Calendar == 2 && rows.Calendars.Count > 1 ? rows.Calendars[1].Id : null,
            };
            resources.Add(resource);
            (node.TaskType, node.IsEffortDriven) = ((ScheduleTaskType)(each.Hours % 3), each.Hours % 2 == 0);
            if (node.Kind == ScheduleNodeKind.Task)
            {
                var load = isWork ? each.Hours : 0m;
                assignments.Add(
                    new() { ProjectId = ProjectId, NodeId = node.Id, ResourceId = resource.Id, Units = each.Units / 4m, WorkHours = load });
            }
        }

        return rows with { ResourcePlan = new(resources, assignments) };
    }

    private static ImportedSchedule Assembled(
        (ScheduleNode Node, int Step)[] nodes, (ScheduleLink Link, int Back)[] links, ScheduleCalendar[] calendars,
        int criticalFloat, bool hasBaseline)
    {
        var tree = new List<ScheduleNode>();
        for (var place = 0; place < nodes.Length; place++)
        {
            var (node, step) = nodes[place];
            node.Ordinal = (place + 1) * Ordinals.Step;
            node.Wbs = step == 3 ? null : $"W{place}";
            if (step == 0 && place > 0)
            {
                MakeSummary(tree[^1]);
                node.ParentId = tree[^1].Id;
            }
            else if (place > 0)
            {
                node.ParentId = tree[^1].ParentId;
            }

            tree.Add(node);
        }

        var setup = new ScheduleSetup
        {
            ProjectId = ProjectId,
            Start = Begin.AddDays(-30),
            CriticalFloatDays = criticalFloat,
            CalendarId = calendars.Length > 0 ? calendars[0].Id : null,
            BuiltInCalendar = calendars.Length > 0 ? null : BuiltInCalendar.ChineseStatutory,
        };
        if (calendars.Length > 1)
        {
            (tree[0].CalendarId, tree[0].BuiltInCalendar) = (calendars[1].Id, null);
        }

        var made = links.Select((each, place) => Between(each.Link, tree, place, each.Back)).OfType<ScheduleLink>().ToList();
        Settle(tree, made);
        return new ImportedSchedule(
            setup, calendars, tree, [.. made.OrderBy(link => tree.FindIndex(node => node.Id == link.SuccessorId))],
            hasBaseline ? [BaselineOf(tree)] : []);
    }

    // Links lead forward between leaf tasks, each pair once, so they form no loop.
    private static ScheduleLink? Between(ScheduleLink link, List<ScheduleNode> tree, int place, int back)
    {
        var (to, from) = ((place * 3) % tree.Count, ((place * 3) % tree.Count) - back);
        return from < 0 || tree[from].Kind == ScheduleNodeKind.Summary || tree[to].Kind == ScheduleNodeKind.Summary
            ? null
            : new ScheduleLink
            {
                ProjectId = ProjectId,
                PredecessorId = tree[from].Id,
                SuccessorId = tree[to].Id,
                Kind = link.Kind,
                LagUnit = link.LagUnit,
                LagDays = link.LagDays,
                LagPercent = link.LagPercent,
            };
    }

    // A node that only its plan delays is exported with a constraint, as Microsoft Project requires.
    private static void Settle(List<ScheduleNode> tree, List<ScheduleLink> links)
    {
        var seen = new HashSet<(Guid, Guid)>();
        links.RemoveAll(link => !seen.Add((link.PredecessorId, link.SuccessorId)));
        foreach (var node in tree.Where(
            node => node is { ConstraintKind: ScheduleConstraintKind.AsSoonAsPossible, IsManual: false, ActualStart: null }
            && node.Kind != ScheduleNodeKind.Summary && links.All(link => link.SuccessorId != node.Id)))
        {
            (node.PlannedStart, node.PlannedStartMinute, node.PlannedFinish, node.PlannedFinishMinute) = (null, null, null, null);
        }
    }

    private static void MakeSummary(ScheduleNode node)
    {
        node.Kind = ScheduleNodeKind.Summary;
        node.SumUp(node.Reported() with { RemainingDays = null });
        (node.DurationDays, node.IsElapsed) = (null, false);
        // A plan in whole days, because the previous milestone had a single minute.
        (node.PlannedStartMinute, node.PlannedFinishMinute) = (null, null);
        (node.ConstraintMinute, node.DeadlineMinute) = (null, null);
    }

    private static void Plan(ScheduleNode node, ((DateOnly On, int? Minute) Start, int Days, int? Minute, int Duration) plan)
    {
        var isPoint = node.Kind == ScheduleNodeKind.Milestone;
        node.PlannedStart = plan.Start.On;
        node.PlannedStartMinute = plan.Start.Minute;
        node.PlannedFinish = isPoint ? plan.Start.On : plan.Start.On.AddDays(plan.Days + 1);
        node.PlannedFinishMinute = isPoint ? plan.Start.Minute : plan.Minute;
        node.DurationDays = isPoint ? null : Math.Round(plan.Duration / (node.IsElapsed ? 1440m : 480m), 4, MidpointRounding.AwayFromZero);
    }

    private static void Limit(
        ScheduleNode node,
        (ScheduleConstraintKind Kind, (DateOnly On, int? Minute) At, bool HasDeadline, (DateOnly On, int? Minute) Deadline) limits)
    {
        if (limits.Kind is not (ScheduleConstraintKind.AsSoonAsPossible or ScheduleConstraintKind.AsLateAsPossible))
        {
            (node.ConstraintOn, node.ConstraintMinute) = limits.At;
        }

        if (limits.HasDeadline)
        {
            (node.DeadlineOn, node.DeadlineMinute) = limits.Deadline;
        }
    }

    private static void Progress(ScheduleNode node, (int State, int Percent, int Left, bool IsToldApart) progress, DateOnly day)
    {
        var report = new ReportedProgress { ActualStart = progress.State > 0 ? day : null };
        if (progress.State == 1)
        {
            report = report with { Progress = 100m, ActualFinish = day };
        }
        else if (progress.State == 2 && node.Kind == ScheduleNodeKind.Task)
        {
            var told = (int)Math.Round(
                Math.Round((node.DurationDays ?? 0m) * (node.IsElapsed ? 1440 : 480)) * (100m - progress.Percent) / 100m,
                MidpointRounding.AwayFromZero);
            report = report with
            {
                Progress = progress.Percent,
                RemainingDays = progress.IsToldApart && progress.Left != told
                    ? Math.Round(progress.Left / (node.IsElapsed ? 1440m : 480m), 4, MidpointRounding.AwayFromZero)
                    : null,
            };
        }

        node.Report(report);
    }

    private static ScheduleBaseline BaselineOf(List<ScheduleNode> tree)
    {
        List<BaselineNode> nodes =
        [
            .. tree.Select(node => new BaselineNode
            {
                Id = node.Id,
                ParentId = node.ParentId,
                Ordinal = node.Ordinal,
                Wbs = node.Wbs,
                Name = node.Name,
                Kind = node.Kind,
                PlannedStart = Begin,
                PlannedFinish = Begin.AddDays(node.Kind == ScheduleNodeKind.Milestone ? 0 : 9),
                DurationDays = 9.5m,
                DurationMinutes = node.IsElapsed ? 13_680 : 4_560,
                Progress = 0m,
            }),
        ];
        return new ScheduleBaseline
        {
            ProjectId = ProjectId,
            Name = "Baseline",
            CapturedAt = DateTime.UnixEpoch,
            NodeCount = nodes.Count,
            Finish = nodes.Max(node => node.PlannedFinish),
            Nodes = BaselineNodes.Write(nodes),
        };
    }

    private static WorkingTimeInput Hours(int from, int to) => new() { From = new(from, 0), To = new(to, 0) };
}
