namespace ProjectsApi.Mspdi.Reading;

/// <summary>Checks tasks for unique UIDs, valid outline levels and ordered dates.</summary>
internal static class TaskChecks
{
    public static void Check(IReadOnlyList<ParsedTask> rows, MspdiOutline outline, MspdiFindings findings)
    {
        var uids = new HashSet<int>();
        var before = -1;
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (!uids.Add(row.Task.Uid))
            {
                findings.AddError(MspdiErrorKind.DuplicateTask, row.Location, $"Two tasks have the UID {row.Task.Uid}.", row.Subject);
            }

            CheckLevel(row, before, findings);
            if (outline.IsMapped(index))
            {
                CheckDates(row, findings);
            }

            before = row.Task.OutlineLevel;
        }
    }

    // Level 0 is the project summary task, which can only be the first; other tasks begin at level 1.
    private static void CheckLevel(ParsedTask row, int before, MspdiFindings findings)
    {
        var level = row.Task.OutlineLevel;
        if (level > Math.Max(before, 0) + 1)
        {
            findings.AddWarning(MspdiWarningKind.OutlineLevel, row.Location,
                $"The outline skips from level {Math.Max(before, 0)} to {level}; the parent is the last task before it with a lower "
                    + $"level.", row.Subject);
        }
        else if (level < 0 || (level == 0 && before >= 0))
        {
            var previous = before < 0 ? "the start of the list" : $"the level {before}";
            findings.AddError(
                MspdiErrorKind.BrokenOutline, row.Location,
                $"The task has the outline level {level}, which cannot follow {previous}.", row.Subject);
        }
    }

    // The finish of an automatically scheduled task is computed, so its order is only a warning. Actual and manual dates must be in order.
    private static void CheckDates(ParsedTask row, MspdiFindings findings)
    {
        var task = row.Task;
        var isHeldByThem = task is { IsManual: true, ManualStart: null, ManualFinish: null };
        if (task.Finish < task.Start && !isHeldByThem)
        {
            findings.AddWarning(
                MspdiWarningKind.DateOrder, row.Location,
                $"The finish {task.Finish:s} is before its start {task.Start:s} and is left out.", row.Subject);
        }

        CheckOrder("actual finish", task.ActualStart, task.ActualFinish);
        if (task.IsManual)
        {
            CheckOrder("manual finish", task.ManualStart, task.ManualFinish);
        }

        if (isHeldByThem)
        {
            CheckOrder("finish", task.Start, task.Finish);
        }

        void CheckOrder(string what, DateTime? start, DateTime? finish)
        {
            if (finish < start)
            {
                findings.AddError(
                    MspdiErrorKind.DatesOutOfOrder, row.Location, $"The {what} {finish:s} is before its start {start:s}.", row.Subject);
            }
        }
    }
}
