namespace ProjectsApi.Mspdi.Writing;

/// <summary>Writes a task in the order of the schema.</summary>
internal static class TaskWriting
{
    private const int NoCalendar = -1;

    public static void Write(MspdiXmlWriter output, MspdiTask task) => output.Merge(task.Kept, MspdiElements.TaskOrder, () =>
    {
        WriteIdentity(output, task);
        WriteDates(output, task);
        WriteComputedDates(output, task);
        WriteProgress(output, task);
        WriteConstraints(output, task);
        output.Each("PredecessorLink", task.Links, link => WriteLink(output, link));
        output.Each("Baseline", task.Baselines, baseline => WriteBaseline(output, baseline));
    });

    private static void WriteIdentity(MspdiXmlWriter output, MspdiTask task)
    {
        output.Integer("UID", task.Uid);
        output.GlobalId("GUID", task.GlobalId);
        output.Integer("ID", task.Id);
        output.Text("Name", task.Name, MspdiSchema.TextLength);
        output.Flag("Active", task.IsActive);
        output.Flag("Manual", task.IsManual);
        output.Integer("Type", (int)task.Type);
        output.Flag("IsNull", false);
        output.Text("WBS", task.Wbs);
        output.Text("OutlineNumber", task.OutlineNumber, MspdiSchema.TextLength);
        output.Integer("OutlineLevel", task.OutlineLevel);
        output.Integer("Priority", task.Priority);
    }

    private static void WriteDates(MspdiXmlWriter output, MspdiTask task)
    {
        output.Date("Start", task.Start);
        output.Date("Finish", task.Finish);
        output.Duration("Duration", task.Duration);
        output.Date("ManualStart", task.ManualStart);
        output.Date("ManualFinish", task.ManualFinish);
        output.Duration("ManualDuration", task.ManualDuration);
        output.Integer("DurationFormat", task.DurationFormat.Code);
        output.Date("Stop", task.Stop);
        output.Date("Resume", task.Resume);
        output.Flag("EffortDriven", task.IsEffortDriven);
        output.Flag("Estimated", task.DurationFormat.IsEstimated);
        output.Flag("Milestone", task.IsMilestone);
        output.Flag("Summary", task.IsSummary);
        output.Flag("IsSubproject", task.IsSubproject);
        output.Flag("ExternalTask", task.IsExternal);
    }

    private static void WriteComputedDates(MspdiXmlWriter output, MspdiTask task)
    {
        output.Date("EarlyStart", task.EarlyStart);
        output.Date("EarlyFinish", task.EarlyFinish);
        output.Date("LateStart", task.LateStart);
        output.Date("LateFinish", task.LateFinish);
        output.Integer("FreeSlack", task.FreeSlack);
        output.Integer("TotalSlack", task.TotalSlack);
        output.Integer("StartSlack", task.StartSlack);
        output.Integer("FinishSlack", task.FinishSlack);
    }

    private static void WriteProgress(MspdiXmlWriter output, MspdiTask task)
    {
        output.Integer("PercentComplete", task.PercentComplete);
        output.Date("ActualStart", task.ActualStart);
        output.Date("ActualFinish", task.ActualFinish);
        output.Duration("ActualDuration", ActualDuration(task));
        output.Duration("RemainingDuration", task.RemainingDuration);
    }

    // Microsoft Project computes the percentage from actual and remaining duration, so both are written.
    private static MspdiDuration? ActualDuration(MspdiTask task) =>
        task is { Duration: { } whole, RemainingDuration: { } rest }
            && rest.Tenths <= whole.Tenths ? new(whole.Tenths - rest.Tenths) : null;

    private static void WriteConstraints(MspdiXmlWriter output, MspdiTask task)
    {
        output.Integer("ConstraintType", (int)task.Constraint);
        output.Integer("CalendarUID", task.CalendarUid ?? NoCalendar);
        output.Date("ConstraintDate", task.ConstraintDate);
        output.Date("Deadline", task.Deadline);
        output.Flag("IgnoreResourceCalendar", task.IgnoreResourceCalendar);
        output.Text("Notes", task.Notes);
        output.Integer("PhysicalPercentComplete", task.PhysicalPercentComplete);
    }

    private static void WriteLink(MspdiXmlWriter output, MspdiLink link)
    {
        output.Integer("PredecessorUID", link.PredecessorUid);
        output.Integer("Type", (int)link.Kind);
        output.Flag("CrossProject", link.CrossProject is not null);
        output.Text("CrossProjectName", link.CrossProject);
        output.Integer("LinkLag", link.Lag);
        output.Integer("LagFormat", link.Format.Code);
    }

    private static void WriteBaseline(MspdiXmlWriter output, MspdiBaseline baseline) =>
        output.Merge(baseline.Kept, MspdiElements.BaselineOrder, () =>
    {
        output.Integer("Number", baseline.Number);
        output.Flag("Interim", baseline.IsInterim);
        output.Date("Start", baseline.Start);
        output.Date("Finish", baseline.Finish);
        output.Duration("Duration", baseline.Duration);
        output.Integer("DurationFormat", baseline.DurationFormat.Code);
        output.Duration("Work", baseline.Work);
        output.Decimal("Cost", baseline.Cost);
    });
}
