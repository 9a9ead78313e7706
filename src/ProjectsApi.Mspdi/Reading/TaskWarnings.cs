namespace ProjectsApi.Mspdi.Reading;

/// <summary>Tells, task by task, what this product has no place for.</summary>
internal sealed class TaskWarnings(MspdiRows rows, MspdiOutline outline, MspdiFindings findings)
{
    public void Tell()
    {
        for (var index = 0; index < rows.Tasks.Count; index++)
        {
            TellTask(rows.Tasks[index], index);
            TellExtras(rows.Tasks[index]);
            foreach (var link in rows.Tasks[index].Links)
            {
                TellLink(link, rows.Tasks[index], index);
            }
        }
    }

    private void TellTask(TaskRow row, int index)
    {
        var task = row.Task;
        if (task.IsExternal)
        {
            Lose(row, MspdiLossKind.ExternalTask, "The task belongs to another project and is left out.");
        }
        else if (!task.IsActive)
        {
            Lose(row, MspdiLossKind.InactiveTask, "The task is inactive and is left out, as it takes no part in the schedule.");
        }
        else if (!outline.IsMapped(index) && task.OutlineLevel > 0)
        {
            Lose(row, MspdiLossKind.InactiveTask, "The task stands below one that is left out and is left out with it.");
        }

        if (task.IsSubproject)
        {
            Lose(row, MspdiLossKind.Subproject,
                $"The task stands for the project {row.Extras.SubprojectName ?? "of another file"}, whose tasks are not in this file; it "
                    + $"becomes a task of its own.");
        }

        if (outline.HasChildren(index) && !task.IsSummary && task.OutlineLevel > 0)
        {
            Lose(row, MspdiLossKind.SummaryFlag, "The task is not marked as a summary but has tasks below it; it is taken as a summary.");
        }
    }

    private void TellExtras(TaskRow row)
    {
        var (task, extras) = (row.Task, row.Extras);
        if (extras.CustomFields > 0)
        {
            Lose(row, MspdiLossKind.CustomFields,
                $"{extras.CustomFields} values of custom fields and outline codes are kept for the export and shown nowhere here.");
        }

        if (extras.HasCost)
        {
            Lose(row, MspdiLossKind.Costs,
                "The costs of the task are kept for the export and count nowhere here; money is kept in investment plans.");
        }

        if (extras.HasHyperlink)
        {
            Lose(row, MspdiLossKind.Hyperlink, "The hyperlink of the task is kept for the export and shown nowhere here.");
        }

        if (extras.LevelingDelay != 0)
        {
            Lose(row, MspdiLossKind.LevelingDelay,
                "The delay from levelling resources is kept for the export and moves nothing here; the task may stand at an earlier time.");
        }

        // What was once planned may be typed by hand, field by field: Microsoft Project does not mind.
        foreach (var baseline in task.Baselines.Where(baseline => !baseline.IsInterim && baseline.Finish < baseline.Start))
        {
            Lose(row, MspdiLossKind.BaselineOrder,
                $"The finish of baseline {baseline.Number} lies before its start, which is taken for both.");
        }

        foreach (var plan in task.Baselines.Where(baseline => baseline.IsInterim))
        {
            Lose(row, MspdiLossKind.InterimPlan,
                $"The interim plan {plan.Number} is kept for the export and compared with nothing here: it holds dates without durations.");
        }
    }

    private void TellLink(Placed<MspdiLink> link, TaskRow row, int index)
    {
        if (link.Value.CrossProject is { } project)
        {
            findings.Lose(MspdiLossKind.CrossProjectLink, link.Place, $"A link from another project ({project}) is left out.", row.Subject);
        }
        else if (!outline.IsMapped(index, link.Value))
        {
            findings.Lose(MspdiLossKind.LinkOfTaskLeftOut, link.Place,
                $"The link from task {link.Value.PredecessorUid} is left out, since one of the two tasks is.", row.Subject);
        }
    }

    private void Lose(TaskRow row, MspdiLossKind kind, string message) => findings.Lose(kind, row.Place, message, row.Subject);
}
