namespace ProjectsApi.Mspdi.Writing;

/// <summary>Writes resources and assignments in the order of the schema.</summary>
internal static class ResourceWriting
{
    private const int NoCalendar = -1;

    public static void Write(MspdiXmlWriter output, MspdiResource resource, int id)
    {
        output.Integer("UID", resource.Uid);
        output.Integer("ID", id);
        output.Text("Name", resource.Name, MspdiSchema.TextLength);
        output.Integer("Type", (int)resource.Kind);
        output.Flag("IsNull", false);
        output.Decimal("MaxUnits", resource.MaxUnits);
        output.Integer("CalendarUID", resource.CalendarUid ?? NoCalendar);
    }

    public static void Write(MspdiXmlWriter output, MspdiAssignment assignment, int uid)
    {
        output.Integer("UID", uid);
        output.Integer("TaskUID", assignment.TaskUid);
        output.Integer("ResourceUID", assignment.ResourceUid);
        output.Duration("ActualWork", assignment.ActualWork);
        output.Integer("Delay", assignment.Delay);
        output.Date("Finish", assignment.Finish);
        output.Integer("LevelingDelay", assignment.LevelingDelay);
        output.Date("Start", assignment.Start);
        output.Decimal("Units", assignment.Units);
        output.Duration("Work", assignment.Work);
        output.Integer("WorkContour", assignment.WorkContour);
    }
}
