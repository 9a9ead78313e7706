namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Reads a task with its baselines and links, field by field; how tasks fit together is checked when all are known.</summary>
internal static class TaskReading
{
    public static MspdiTask Read(MspdiElement element, MspdiFields fields) => WithProgress(fields, WithDates(fields, new()
    {
        Uid = fields.Required("UID"),
        Id = fields.Integer("ID"),
        GlobalId = fields.GlobalId("GUID"),
        Name = fields.Text("Name"),
        Wbs = fields.Text("WBS"),
        OutlineLevel = LevelOf(fields),
        OutlineNumber = fields.Text("OutlineNumber"),
        IsSummary = fields.Flag("Summary") ?? false,
        IsMilestone = fields.Flag("Milestone") ?? false,
        IsActive = fields.Flag("Active") ?? true,
        IsExternal = fields.Flag("ExternalTask") ?? false,
        IsSubproject = fields.Flag("IsSubproject") ?? false,
        IsManual = fields.Flag("Manual") ?? false,
        Constraint = fields.Choice<MspdiConstraint>("ConstraintType", MspdiErrorKind.UnknownConstraint) ?? MspdiConstraint.AsSoonAsPossible,
        CalendarUid = fields.Integer("CalendarUID") is { } uid and >= 0 ? uid : null,
        IgnoreResourceCalendar = fields.Flag("IgnoreResourceCalendar") ?? false,
        Priority = fields.Integer("Priority", 0, 1000) ?? 500,
        Notes = fields.Text("Notes"),
        Baselines = [.. element.All("Baseline").Select(baseline => BaselineReading.Read(fields.Of(baseline)))],
    }));

    private static MspdiTask WithDates(MspdiFields fields, MspdiTask task) => task with
    {
        ManualStart = fields.Date("ManualStart"),
        ManualFinish = fields.Date("ManualFinish"),
        ManualDuration = fields.Duration("ManualDuration"),
        Start = fields.Date("Start"),
        Finish = fields.Date("Finish"),
        Duration = fields.Duration("Duration"),
        DurationFormat = fields.Format("DurationFormat", format => format.IsKnown, MspdiLossKind.DurationFormat),
        ConstraintDate = fields.Date("ConstraintDate"),
        Deadline = fields.Date("Deadline"),
        EarlyStart = fields.Date("EarlyStart"),
        EarlyFinish = fields.Date("EarlyFinish"),
        LateStart = fields.Date("LateStart"),
        LateFinish = fields.Date("LateFinish"),
        FreeSlack = fields.Integer("FreeSlack"),
        TotalSlack = fields.Integer("TotalSlack"),
        StartSlack = fields.Integer("StartSlack"),
        FinishSlack = fields.Integer("FinishSlack"),
    };

    private static MspdiTask WithProgress(MspdiFields fields, MspdiTask task) => task with
    {
        ActualStart = fields.Date("ActualStart"),
        ActualFinish = fields.Date("ActualFinish"),
        PercentComplete = fields.Integer("PercentComplete", 0, 100) ?? 0,
        PhysicalPercentComplete = fields.Integer("PhysicalPercentComplete", 0, 100) ?? 0,
        RemainingDuration = fields.Duration("RemainingDuration"),
    };

    // Writers that leave the level out still number the outline, whose parts tell it.
    private static int LevelOf(MspdiFields fields) => fields.Integer("OutlineLevel") ?? fields.Text("OutlineNumber") switch
    {
        null => fields.Text("UID") == "0" ? 0 : 1,
        "0" => 0,
        var number => number.Count(letter => letter == '.') + 1,
    };
}
