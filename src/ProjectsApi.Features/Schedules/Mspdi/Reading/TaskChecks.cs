namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Whether the tasks are told apart, make a tree and hold dates in order.</summary>
internal static class TaskChecks
{
    public static void Check(IReadOnlyList<TaskRow> rows, MspdiFindings findings)
    {
        var uids = new HashSet<int>();
        var before = -1;
        foreach (var row in rows)
        {
            if (!uids.Add(row.Task.Uid))
            {
                findings.Fail(MspdiErrorKind.DuplicateTask, row.Place, $"Two tasks have the UID {row.Task.Uid}.", row.Subject);
            }

            CheckLevel(row, before, findings);
            CheckConstraint(row, findings);
            CheckDates(row, findings);
            before = row.Task.OutlineLevel;
        }
    }

    // Level 0 is the project itself, which stands first if at all; the tasks below it begin at level 1.
    private static void CheckLevel(TaskRow row, int before, MspdiFindings findings)
    {
        var level = row.Task.OutlineLevel;
        if (level < 0 || level > Math.Max(before, 0) + 1 || (level == 0 && before >= 0))
        {
            findings.Fail(MspdiErrorKind.BrokenOutline, row.Place,
                $"The task has the outline level {level}, which cannot follow {(before < 0 ? "the start of the list" : $"the level {before}")}.", row.Subject);
        }
    }

    private static void CheckConstraint(TaskRow row, MspdiFindings findings)
    {
        if (row.Task is { Constraint: not (MspdiConstraint.AsSoonAsPossible or MspdiConstraint.AsLateAsPossible), ConstraintDate: null })
        {
            findings.Fail(MspdiErrorKind.ConstraintWithoutDate, row.Place, $"The constraint {row.Task.Constraint} has no date.", row.Subject);
        }
    }

    private static void CheckDates(TaskRow row, MspdiFindings findings)
    {
        var task = row.Task;
        CheckOrder("finish", task.Start, task.Finish);
        CheckOrder("actual finish", task.ActualStart, task.ActualFinish);
        if (task.IsManual)
        {
            CheckOrder("manual finish", task.ManualStart, task.ManualFinish);
        }

        void CheckOrder(string what, DateTime? start, DateTime? finish)
        {
            if (finish < start)
            {
                findings.Fail(MspdiErrorKind.DatesOutOfOrder, row.Place, $"The {what} {finish:s} lies before its start {start:s}.", row.Subject);
            }
        }
    }
}
