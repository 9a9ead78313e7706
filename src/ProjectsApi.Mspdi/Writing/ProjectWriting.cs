namespace ProjectsApi.Mspdi.Writing;

/// <summary>Writes the project in the order of the schema.</summary>
internal static class ProjectWriting
{
    private const int Prorated = 2;
    private const int FixedDuration = 1;

    public static void Write(MspdiXmlWriter output, MspdiProject project) => output.Merge(project.Kept, MspdiElements.ProjectOrder, () =>
    {
        output.Integer("SaveVersion", MspdiSchema.SaveVersion);
        output.Text("Name", project.Name, MspdiSchema.ProjectNameLength);
        output.Text("Title", project.Title, MspdiSchema.TextLength);
        output.Flag("ScheduleFromStart", project.ScheduleFromStart);
        output.Date("StartDate", project.Start);
        output.Date("FinishDate", project.Finish);
        output.Integer("CriticalSlackLimit", project.CriticalSlackLimit);
        output.Integer("CurrencyDigits", 2);
        output.Text("CurrencySymbol", "¥");
        output.Text("CurrencyCode", "CNY");
        output.Integer("CurrencySymbolPosition", 0);
        output.Integer("CalendarUID", project.CalendarUid);
        output.Time("DefaultStartTime", project.DefaultStartTime);
        output.Time("DefaultFinishTime", project.DefaultFinishTime);
        output.Integer("MinutesPerDay", project.MinutesPerDay);
        output.Integer("MinutesPerWeek", project.MinutesPerWeek);
        output.Integer("DaysPerMonth", project.DaysPerMonth);
        output.Integer("DefaultTaskType", FixedDuration);
        output.Integer("DefaultFixedCostAccrual", Prorated);
        output.Integer("DurationFormat", MspdiDurationFormat.Days.Code);
        output.Flag("HonorConstraints", project.HonorConstraints);
        output.Flag("NewTasksEffortDriven", false);
        output.Flag("NewTasksEstimated", false);
        output.Date("StatusDate", project.StatusDate);
        // Tasks that users add in Microsoft Project are scheduled automatically, like the exported ones.
        output.Flag("NewTasksAreManual", false);
        output.List("Calendars", "Calendar", project.Calendars, calendar => CalendarWriting.Write(output, calendar));
        output.List("Tasks", "Task", project.Tasks, task => TaskWriting.Write(output, task));
        var number = 0;
        output.List("Resources", "Resource", project.Resources, resource => ResourceWriting.Write(output, resource, ++number));
        number = 0;
        output.List("Assignments", "Assignment", project.Assignments, assignment => ResourceWriting.Write(output, assignment, ++number));
    });
}
