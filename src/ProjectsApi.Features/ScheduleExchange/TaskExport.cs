using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Schedules.Baselines;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts nodes to tasks of a file.</summary>
internal sealed class TaskExport(
    ComputedSchedule schedule, CalendarExport calendars, IReadOnlyDictionary<Guid, int> uids,
    ILookup<Guid, (int Number, BaselineNode Node)> baselines)
{
    private readonly int _minutesPerDay = schedule.Rows.Setup.MinutesPerDay;
    private readonly ILookup<Guid, ScheduleLink> _links = schedule.Rows.Links.ToLookup(link => link.SuccessorId);

    public MspdiTask Of(ScheduleNode node, int id, int[] number, bool hasChildren)
    {
        var calendar = CalendarOf(node);
        var plan = new FileDates(calendar, isFact: false, node.IsElapsed || node.IsManual);
        var limits = new FileDates(calendar, isFact: false, node.IsElapsed);
        var task = new MspdiTask
        {
            Uid = uids[node.Id],
            Id = id,
            GlobalId = node.Id,
            Name = node.Name,
            Wbs = node.Wbs,
            OutlineLevel = number.Length,
            OutlineNumber = ExportMapping.Text(number),
            IsSummary = hasChildren || node.Kind == ScheduleNodeKind.Summary,
            IsMilestone = node.Kind == ScheduleNodeKind.Milestone,
            IsManual = node.IsManual,
            Type = node.TaskType,
            IsEffortDriven = node.IsEffortDriven,
            IgnoreResourceCalendar = node.IgnoresResourceCalendars,
            CalendarUid = calendars.UidOf(BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId)),
            Duration = DurationOf(node, calendar, hasChildren) is { } minutes ? MspdiDuration.OfMinutes(minutes) : null,
            DurationFormat = node.IsElapsed ? MspdiDurationFormat.ElapsedDays : MspdiDurationFormat.Days,
            Deadline = node.DeadlineOn is { } deadline ? limits.FinishAt(deadline, node.DeadlineMinute) : null,
            Links = [.. _links[node.Id].OrderBy(link => uids[link.PredecessorId]).Select(LinkOf)],
            Baselines = [
                .. baselines[node.Id].Select(each => BaselineExport.Baseline(each.Number, each.Node, node, limits, _minutesPerDay))],
        };
        return WithComputedDates(
            WithProgress(
                WithConstraint(WithPlan(task, node, plan), node, limits), node, new FileDates(calendar, isFact: true, isElapsed: false)),
                node);
    }

    private WorkCalendar CalendarOf(ScheduleNode node) =>
        BuiltInCalendars.KeyOf(node.BuiltInCalendar, node.CalendarId) is { } key && schedule.Rows.Calendars.Has(key)
            ? schedule.Rows.Calendars.CompiledOf(key)
            : schedule.ProjectCalendar;

    private int? DurationOf(ScheduleNode node, WorkCalendar calendar, bool hasChildren)
    {
        if (hasChildren || node.Kind == ScheduleNodeKind.Summary)
        {
            return null;
        }

        return node.Kind == ScheduleNodeKind.Milestone ? 0 : schedule.Activities[schedule.Indexes[node.Id]]?.Duration ?? 0;
    }

    private static MspdiTask WithPlan(MspdiTask task, ScheduleNode node, FileDates dates)
    {
        DateTime? start = node.PlannedStart is { } from ? dates.StartAt(from, node.PlannedStartMinute) : null;
        DateTime? finish = node.PlannedFinish is { } to
            ? node.Kind == ScheduleNodeKind.Milestone
            ? dates.StartAt(to, node.PlannedFinishMinute) : dates.FinishAt(to, node.PlannedFinishMinute)
            : null;
        task = task with { Start = start, Finish = finish };
        return node.IsManual ? task with { ManualStart = start, ManualFinish = finish, ManualDuration = task.Duration } : task;
    }

    // Whether only the planned start delays an unconstrained node after the start of the schedule.
    private bool StartsByPlan(ScheduleNode node)
    {
        if (node.ConstraintKind != ScheduleConstraintKind.AsSoonAsPossible || node.ActualStart is not null
            || schedule.Activities[schedule.Indexes[node.Id]] is not
            { Constraint: ScheduleConstraintKind.StartNoEarlierThan, ConstraintAt: { } at })
        {
            return false;
        }

        var calendar = CalendarOf(node);
        return node.IsElapsed ? at > schedule.Settings.Start : calendar.PositionOf(at) > calendar.PositionOf(schedule.Settings.Start);
    }

    private MspdiTask WithConstraint(MspdiTask task, ScheduleNode node, FileDates dates)
    {
        // Without this constraint, Microsoft Project would move a task without predecessors to the project start.
        if (StartsByPlan(node))
        {
            return task with { Constraint = ScheduleConstraintKind.StartNoEarlierThan, ConstraintDate = task.Start };
        }

        return task with
        {
            Constraint = node.ConstraintKind,
            ConstraintDate = node.ConstraintOn is not { } day
                ? null
                : ScheduleRules.FixesFinish(node.ConstraintKind)
                ? dates.FinishAt(day, node.ConstraintMinute) : dates.StartAt(day, node.ConstraintMinute),
        };
    }

    private MspdiTask WithProgress(MspdiTask task, ScheduleNode node, FileDates dates)
    {
        int? left = task.Duration is not { } whole ? null
            : node.ActualFinish is not null ? 0
            : node.RemainingDays is { } days ? FileDurations.MinutesOf(days, node.IsElapsed, _minutesPerDay)
            : FileDurations.RemainingMinutes(whole.Minutes, node.Progress);
        return task with
        {
            PercentComplete = (int)Math.Round(node.Progress, MidpointRounding.AwayFromZero),
            ActualStart = node.ActualStart is { } begun ? dates.StartAt(begun, node.ActualStartMinute) : null,
            ActualFinish = node.ActualFinish is { } ended ? dates.FinishAt(ended, node.ActualFinishMinute) : null,
            RemainingDuration = left is { } minutes ? MspdiDuration.OfMinutes(minutes) : null,
            Stop = node.ResumeOn is null || task.Duration is not { } all ? null : Stop(node, all.Minutes - (left ?? 0), dates),
            Resume = node.ResumeOn is { } goesOn ? dates.StartAt(goesOn, node.ResumeMinute) : null,
        };
    }

    // End of the completed part without a break.
    private DateTime? Stop(ScheduleNode node, int done, FileDates dates)
    {
        if (node.ActualStart is not { } begun)
        {
            return null;
        }

        var (start, calendar) = (WallClock.MinuteOf(dates.StartAt(begun, node.ActualStartMinute)), CalendarOf(node));
        return WallClock.At(node.IsElapsed ? start + done : calendar.FinishOf(Math.Min(calendar.Total, calendar.PositionOf(start) + done)));
    }

    private MspdiTask WithComputedDates(MspdiTask task, ScheduleNode node)
    {
        if (schedule.Pass is not { } pass)
        {
            return task;
        }

        var index = schedule.Indexes[node.Id];
        return task with
        {
            EarlyStart = WallClock.At(pass.EarlyStart(index)),
            EarlyFinish = WallClock.At(pass.EarlyFinish(index)),
            LateStart = WallClock.At(pass.LateStart(index)),
            LateFinish = WallClock.At(pass.LateFinish(index)),
            FreeSlack = pass.FreeFloat(index) * 10,
            TotalSlack = pass.TotalFloat(index) * 10,
        };
    }

    private MspdiLink LinkOf(ScheduleLink link) => new(
        uids[link.PredecessorId],
        LinkKindMapping.KindOf(link.Kind),
        ScheduleRules.IsPercentage(link.LagUnit)
            ? (int)Math.Round(link.LagPercent ?? 0m, MidpointRounding.AwayFromZero)
            : FileDurations.MinutesOf(link.LagDays, link.LagUnit == ScheduleLagUnit.ElapsedDays, _minutesPerDay) * 10,
        link.LagUnit switch
        {
            ScheduleLagUnit.Percent => MspdiDurationFormat.Percent,
            ScheduleLagUnit.ElapsedPercent => MspdiDurationFormat.ElapsedPercent,
            ScheduleLagUnit.ElapsedDays => MspdiDurationFormat.ElapsedDays,
            _ => MspdiDurationFormat.Days,
        });
}
