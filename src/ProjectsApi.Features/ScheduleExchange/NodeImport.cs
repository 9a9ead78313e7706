using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Tasks of a file as nodes of a plan.</summary>
internal sealed class NodeImport(
    MspdiProject project, MspdiOutline outline, CalendarImport calendars, ImportFindings findings, Guid projectId)
{
    private readonly Dictionary<int, ScheduleNode> _nodes = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _waiting =
        [.. project.Tasks.Select((task, index) => (task, index))
            .Where(each => each.task.Links.Any(link => outline.IsMapped(each.index, link))).Select(each => each.index)];

    /// <summary>The node of each task that becomes one, by its index in the file.</summary>
    public IReadOnlyDictionary<int, ScheduleNode> Nodes()
    {
        for (var index = 0; index < project.Tasks.Count; index++)
        {
            if (outline.IsMapped(index))
            {
                _nodes[index] = Node(index, project.Tasks[index]);
            }
        }

        return _nodes;
    }

    private ScheduleNode Node(int index, MspdiTask task)
    {
        var node = new ScheduleNode
        {
            ProjectId = projectId,
            ParentId = outline.ParentOf(index) is { } parent ? _nodes[parent].Id : null,
            Ordinal = _nodes.Count + 1,
            Name = NameOf(task),
            Wbs = CodeOf(task),
            Kind = KindOf(index, task),
            IsManual = task.IsManual && IsHeld(task),
            CalendarId = calendars.KeyOf(task.CalendarUid),
            BuiltInCalendar = calendars.BuiltIn(task.CalendarUid),
            TaskType = (ScheduleTaskType)(int)task.Type,
            IsEffortDriven = task.IsEffortDriven,
            IgnoresResourceCalendars = task.IgnoreResourceCalendar,
            ConstraintKind = (ScheduleConstraintKind)(int)task.Constraint,
        };
        node.IsElapsed = node.Kind == ScheduleNodeKind.Task && task.DurationFormat.IsElapsed;
        var calendar = calendars.CompiledOf(task.CalendarUid ?? project.CalendarUid);
        PutDuration(node, task);
        PutPlan(node, index, task, new FileClock(calendar, isFact: false, node.IsElapsed || node.IsManual));
        PutLimits(node, task, new FileClock(calendar, isFact: false, node.IsElapsed));
        ProgressImport.Put(node, task, new FileClock(calendar, isFact: true, isElapsed: false), calendar, project.MinutesPerDay, findings);
        TellRest(task);
        return node;
    }

    private string NameOf(MspdiTask task)
    {
        var name = FileNames.Of(task.Name, $"Task {task.Id ?? task.Uid}");
        if (name != task.Name?.Trim())
        {
            findings.Lose(MspdiLossKind.ChangedName, task, $"The task is named '{name}': {FileNames.Rule}.");
        }

        return name;
    }

    private string? CodeOf(MspdiTask task)
    {
        if (string.IsNullOrWhiteSpace(task.Wbs))
        {
            return null;
        }

        var code = TextRules.Cleaned(task.Wbs);
        if (code == task.Wbs.Trim() && code.Length <= FileNames.LongestCode && _codes.Add(code))
        {
            return code;
        }

        findings.Lose(
            MspdiLossKind.WbsCode, task,
            $"The WBS code '{FileNames.Cut(code, FileNames.LongestCode)}' is left out: a code is given once and has at most {FileNames.LongestCode} characters that are seen.");
        return null;
    }

    private ScheduleNodeKind KindOf(int index, MspdiTask task)
    {
        if (outline.HasChildren(index) || task is { IsSummary: true, IsSubproject: false })
        {
            return ScheduleNodeKind.Summary;
        }

        if (task is not { IsMilestone: true, Duration: var duration })
        {
            return ScheduleNodeKind.Task;
        }

        if (duration is not { Tenths: > 0 })
        {
            return ScheduleNodeKind.Milestone;
        }

        findings.Lose(
            MspdiLossKind.MilestoneWithDuration, task, "The milestone has a duration and becomes a task: a milestone is a point in time.");
        return ScheduleNodeKind.Task;
    }

    private bool IsHeld(MspdiTask task)
    {
        if (!task.IsHeld)
        {
            findings.Lose(
                MspdiLossKind.ManualWithoutDates, task,
                "The task is scheduled manually but has no date to be held at; it follows its links.");
        }

        return task.IsHeld;
    }

    private void PutDuration(ScheduleNode node, MspdiTask task)
    {
        if (node.Kind != ScheduleNodeKind.Task || (task.Duration ?? (task.IsManual ? task.ManualDuration : null)) is not { } duration)
        {
            return;
        }

        node.DurationDays = FileDays.Of(duration.Minutes, node.IsElapsed, project.MinutesPerDay);
        if (!duration.IsWholeMinutes)
        {
            findings.Lose(MspdiLossKind.RoundedDuration, task, $"The duration is rounded to {duration.Minutes} whole minutes.");
        }
    }

    private void PutPlan(ScheduleNode node, int index, MspdiTask task, FileClock clock)
    {
        var (start, finish) = task switch
        {
            { IsManual: true } => (task.ManualStart ?? task.Start, task.ManualFinish ?? task.Finish),
            // Levelling has moved it, and that has no place here: the plan is where it may begin without.
            { Constraint: MspdiConstraint.AsSoonAsPossible, ActualStart: null, EarlyStart: { } early }
                when early < task.Start && node.Kind != ScheduleNodeKind.Summary && !Waits(index) => (task.EarlyStart, task.EarlyFinish),
            _ => (task.Start, task.Finish),
        };
        if (finish < start)
        {
            finish = task.IsManual || node.Kind == ScheduleNodeKind.Milestone ? start : null;
        }

        TellSeconds(task, start, finish);
        if (start is { } from)
        {
            (node.PlannedStart, node.PlannedStartMinute) = clock.StartOf(from);
        }

        if (finish is { } to)
        {
            (node.PlannedFinish, node.PlannedFinishMinute) = node.Kind == ScheduleNodeKind.Milestone
                ? clock.StartOf(start ?? to) : clock.FinishOf(to, start);
        }
    }

    private bool Waits(int index)
    {
        for (int? at = index; at is { } place; at = outline.ParentOf(place))
        {
            if (_waiting.Contains(place))
            {
                return true;
            }
        }

        return false;
    }

    private void PutLimits(ScheduleNode node, MspdiTask task, FileClock clock)
    {
        TellSeconds(task, task.ConstraintDate, task.Deadline);
        if (ScheduleRules.TakesDay(node.ConstraintKind) && task.ConstraintDate is { } at)
        {
            (node.ConstraintOn, node.ConstraintMinute) = ScheduleRules.FixesFinish(node.ConstraintKind)
                ? clock.FinishOf(at) : clock.StartOf(at);
        }

        if (task.Deadline is { } deadline)
        {
            (node.DeadlineOn, node.DeadlineMinute) = clock.FinishOf(deadline);
        }
    }

    private void TellSeconds(MspdiTask task, params ReadOnlySpan<DateTime?> instants)
    {
        foreach (var instant in instants)
        {
            if (instant is { Second: not 0 })
            {
                findings.Lose(MspdiLossKind.Seconds, task, $"The seconds of {instant:s} are left out: schedules know whole minutes.");
            }
        }
    }

    private void TellRest(MspdiTask task)
    {
        TellSeconds(task, task.ActualStart, task.ActualFinish);
        if (!string.IsNullOrWhiteSpace(task.Notes))
        {
            findings.Lose(MspdiLossKind.Notes, task, "The notes of the task are kept for the export and shown nowhere here.");
        }

        if (task.PhysicalPercentComplete != 0 && task.PhysicalPercentComplete != task.PercentComplete)
        {
            findings.Lose(MspdiLossKind.PhysicalProgress, task,
                $"The physical progress of {task.PhysicalPercentComplete} % is kept for the export; the progress is the {task.PercentComplete} % of the duration.");
        }
    }
}
