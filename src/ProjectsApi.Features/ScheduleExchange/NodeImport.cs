using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Features.Writing;
using ProjectsApi.Mspdi;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Converts tasks of a file to nodes.</summary>
internal sealed class NodeImport(
    MspdiProject project, MspdiOutline outline, CalendarImport calendars, ImportFindings findings, Guid projectId)
{
    private readonly Dictionary<int, ScheduleNode> _nodes = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _withPredecessors =
        [.. project.Tasks.Select((task, index) => (task, index))
            .Where(each => each.task.Links.Any(link => outline.IsMapped(each.index, link))).Select(each => each.index)];

    /// <summary>Nodes by the index of their task.</summary>
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
            Ordinal = (_nodes.Count + 1) * Ordinals.Step,
            Name = NameOf(task),
            Wbs = CodeOf(task),
            Kind = KindOf(index, task),
            IsManual = task.IsManual && HasManualDates(task),
            CalendarId = calendars.KeyOf(task.CalendarUid),
            BuiltInCalendar = calendars.BuiltIn(task.CalendarUid),
            TaskType = task.Type,
            IsEffortDriven = task.IsEffortDriven,
            IgnoresResourceCalendars = task.IgnoreResourceCalendar,
            ConstraintKind = task.Constraint,
        };
        node.IsElapsed = node.Kind == ScheduleNodeKind.Task && task.DurationFormat.IsElapsed;
        var calendar = calendars.CompiledOf(task.CalendarUid ?? project.CalendarUid);
        SetDuration(node, task);
        SetPlan(node, index, task, new FileDates(calendar, isFact: false, node.IsElapsed || node.IsManual));
        SetConstraintAndDeadline(node, task, new FileDates(calendar, isFact: false, node.IsElapsed));
        ProgressImport.Apply(
            node, task, new FileDates(calendar, isFact: true, isElapsed: false), calendar, project.MinutesPerDay, findings);
        WarnOfUnmappedFields(task);
        return node;
    }

    private string NameOf(MspdiTask task)
    {
        var name = ImportedNames.OrDefault(task.Name, $"Task {task.Id ?? task.Uid}");
        if (name != task.Name?.Trim())
        {
            findings.AddWarning(MspdiWarningKind.ChangedName, task, $"The task is renamed to '{name}': {ImportedNames.Rule}.");
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
        if (code == task.Wbs.Trim() && code.Length <= ImportedNames.MaxWbsLength && _codes.Add(code))
        {
            return code;
        }

        findings.AddWarning(
            MspdiWarningKind.WbsCode, task,
            $"The WBS code '{ImportedNames.Cut(code, ImportedNames.MaxWbsLength)}' is left out: "
                + $"a code is unique and has at most {ImportedNames.MaxWbsLength} visible characters.");
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

        findings.AddWarning(
            MspdiWarningKind.MilestoneWithDuration, task,
            "The milestone has a duration and becomes a task: a milestone is a point in time.");
        return ScheduleNodeKind.Task;
    }

    private bool HasManualDates(MspdiTask task)
    {
        if (!task.HasManualDates)
        {
            findings.AddWarning(
                MspdiWarningKind.ManualWithoutDates, task,
                "The task is scheduled manually but has no date; it follows its links.");
        }

        return task.HasManualDates;
    }

    private void SetDuration(ScheduleNode node, MspdiTask task)
    {
        if (node.Kind != ScheduleNodeKind.Task || (task.Duration ?? (task.IsManual ? task.ManualDuration : null)) is not { } duration)
        {
            return;
        }

        node.DurationDays = FileDurations.DaysOf(duration.Minutes, node.IsElapsed, project.MinutesPerDay);
        if (!duration.IsWholeMinutes)
        {
            findings.AddWarning(MspdiWarningKind.RoundedDuration, task, $"The duration is rounded to {duration.Minutes} whole minutes.");
        }
    }

    private void SetPlan(ScheduleNode node, int index, MspdiTask task, FileDates dates)
    {
        var (start, finish) = task switch
        {
            { IsManual: true } => (task.ManualStart ?? task.Start, task.ManualFinish ?? task.Finish),
            // Resource levelling is not imported, so the plan is the early start without it.
            { Constraint: ScheduleConstraintKind.AsSoonAsPossible, ActualStart: null, EarlyStart: { } early }
                when early < task.Start && node.Kind != ScheduleNodeKind.Summary && !HasPredecessors(index) =>
                    (task.EarlyStart, task.EarlyFinish),
            _ => (task.Start, task.Finish),
        };
        if (finish < start)
        {
            finish = task.IsManual || node.Kind == ScheduleNodeKind.Milestone ? start : null;
        }

        WarnOfSeconds(task, start, finish);
        if (start is { } from)
        {
            (node.PlannedStart, node.PlannedStartMinute) = dates.StartOf(from);
        }

        if (finish is { } to)
        {
            (node.PlannedFinish, node.PlannedFinishMinute) = node.Kind == ScheduleNodeKind.Milestone
                ? dates.StartOf(start ?? to) : dates.FinishOf(to, start);
        }
    }

    private bool HasPredecessors(int index)
    {
        for (int? at = index; at is { } ancestor; at = outline.ParentOf(ancestor))
        {
            if (_withPredecessors.Contains(ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private void SetConstraintAndDeadline(ScheduleNode node, MspdiTask task, FileDates dates)
    {
        WarnOfSeconds(task, task.ConstraintDate, task.Deadline);
        if (ScheduleRules.TakesDay(node.ConstraintKind) && task.ConstraintDate is { } at)
        {
            (node.ConstraintOn, node.ConstraintMinute) = ScheduleRules.FixesFinish(node.ConstraintKind)
                ? dates.FinishOf(at) : dates.StartOf(at);
        }

        if (task.Deadline is { } deadline)
        {
            (node.DeadlineOn, node.DeadlineMinute) = dates.FinishOf(deadline);
        }
    }

    private void WarnOfSeconds(MspdiTask task, params ReadOnlySpan<DateTime?> instants)
    {
        foreach (var instant in instants)
        {
            if (instant is { Second: not 0 })
            {
                findings.AddWarning(
                    MspdiWarningKind.Seconds, task, $"The seconds of {instant:s} are left out: schedules use whole minutes.");
            }
        }
    }

    private void WarnOfUnmappedFields(MspdiTask task)
    {
        WarnOfSeconds(task, task.ActualStart, task.ActualFinish);
        if (!string.IsNullOrWhiteSpace(task.Notes))
        {
            findings.AddWarning(MspdiWarningKind.Notes, task, "The notes of the task are kept for the export but not shown.");
        }

        if (task.PhysicalPercentComplete != 0 && task.PhysicalPercentComplete != task.PercentComplete)
        {
            findings.AddWarning(MspdiWarningKind.PhysicalProgress, task,
                $"The physical progress of {task.PhysicalPercentComplete} % is kept for the export; "
                    + $"the progress is the {task.PercentComplete} % of the duration.");
        }
    }
}
