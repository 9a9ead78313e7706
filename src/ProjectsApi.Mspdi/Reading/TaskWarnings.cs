namespace ProjectsApi.Mspdi.Reading;

/// <summary>Adds warnings about fields of tasks that cannot be mapped.</summary>
internal sealed class TaskWarnings(ParsedFile rows, MspdiOutline outline, MspdiFindings findings)
{
    public void AddWarnings()
    {
        for (var index = 0; index < rows.Tasks.Count; index++)
        {
            AddTaskWarnings(rows.Tasks[index], index);
            AddUnmappedWarnings(rows.Tasks[index]);
            foreach (var link in rows.Tasks[index].Links)
            {
                AddLinkWarnings(link, rows.Tasks[index], index);
            }
        }
    }

    private void AddTaskWarnings(ParsedTask row, int index)
    {
        var task = row.Task;
        if (task.IsExternal)
        {
            AddWarning(row, MspdiWarningKind.ExternalTask, "The task belongs to another project and is left out.");
        }
        else if (!task.IsActive)
        {
            AddWarning(row, MspdiWarningKind.InactiveTask, "The task is inactive and is left out, as it takes no part in the schedule.");
        }
        else if (!outline.IsMapped(index) && task.OutlineLevel > 0)
        {
            AddWarning(row, MspdiWarningKind.InactiveTask, "The task is left out together with its summary.");
        }

        if (task.IsSubproject)
        {
            AddWarning(row, MspdiWarningKind.Subproject,
                $"The task represents the project {row.Unmapped.SubprojectName ?? "of another file"}, whose tasks are not in this file; it "
                    + $"becomes a normal task.");
        }

        if (outline.HasChildren(index) && !task.IsSummary && task.OutlineLevel > 0)
        {
            AddWarning(
                row, MspdiWarningKind.SummaryFlag, "The task is not marked as a summary but has tasks below it; it is taken as a summary.");
        }
    }

    private void AddUnmappedWarnings(ParsedTask row)
    {
        var (task, extras) = (row.Task, row.Unmapped);
        if (extras.CustomFields > 0)
        {
            AddWarning(row, MspdiWarningKind.CustomFields,
                $"{extras.CustomFields} values of custom fields and outline codes are kept for the export but not shown.");
        }

        if (extras.HasCost)
        {
            AddWarning(row, MspdiWarningKind.Costs,
                "The costs of the task are kept for the export but not used; investment plans hold the money.");
        }

        if (extras.HasHyperlink)
        {
            AddWarning(row, MspdiWarningKind.Hyperlink, "The hyperlink of the task is kept for the export but not shown.");
        }

        if (extras.LevelingDelay != 0)
        {
            AddWarning(row, MspdiWarningKind.LevelingDelay,
                "The levelling delay is kept for the export but not applied; the task may be scheduled earlier.");
        }

        // Microsoft Project lets users enter baseline dates by hand without checks.
        foreach (var baseline in task.Baselines.Where(baseline => !baseline.IsInterim && baseline.Finish < baseline.Start))
        {
            AddWarning(row, MspdiWarningKind.BaselineOrder,
                $"The finish of baseline {baseline.Number} is before its start, which is used for both.");
        }

        foreach (var plan in task.Baselines.Where(baseline => baseline.IsInterim))
        {
            AddWarning(row, MspdiWarningKind.InterimPlan,
                $"The interim plan {plan.Number} is kept for the export but not compared: it has no durations.");
        }
    }

    private void AddLinkWarnings(Located<MspdiLink> link, ParsedTask row, int index)
    {
        if (link.Value.CrossProject is { } project)
        {
            findings.AddWarning(
                MspdiWarningKind.CrossProjectLink, link.Location, $"A link from another project ({project}) is left out.", row.Subject);
        }
        else if (!outline.IsMapped(index, link.Value))
        {
            findings.AddWarning(MspdiWarningKind.LinkOfTaskLeftOut, link.Location,
                $"The link from task {link.Value.PredecessorUid} is left out, since one of the two tasks is.", row.Subject);
        }
    }

    private void AddWarning(ParsedTask row, MspdiWarningKind kind, string message) =>
        findings.AddWarning(kind, row.Location, message, row.Subject);
}
