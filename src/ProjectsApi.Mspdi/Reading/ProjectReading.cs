namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads the fields of the project.</summary>
internal static class ProjectReading
{
    private const int MinutesPerDay = 1440;

    /// <param name="root">The root element.</param>
    /// <param name="fields">Its fields.</param>
    /// <returns>The project without calendars and tasks.</returns>
    public static MspdiProject Read(MspdiElement root, MspdiFields fields)
    {
        var (defaults, aside) = (new MspdiProject(), fields.Lenient);
        var fromStart = fields.Flag("ScheduleFromStart") ?? defaults.ScheduleFromStart;
        return new()
        {
            Name = fields.Text("Name"),
            Title = fields.Text("Title"),
            Start = fields.Date("StartDate"),
            Finish = fields.LenientUnless(!fromStart).Date("FinishDate"),
            ScheduleFromStart = fromStart,
            CalendarUid = fields.Integer("CalendarUID") is { } uid and >= 0 ? uid : null,
            DefaultStartTime = StartOf(aside.Time("DefaultStartTime")) ?? defaults.DefaultStartTime,
            DefaultFinishTime = FinishOf(aside.Time("DefaultFinishTime")) ?? defaults.DefaultFinishTime,
            MinutesPerDay = aside.Integer("MinutesPerDay", 1, MinutesPerDay) ?? defaults.MinutesPerDay,
            MinutesPerWeek = aside.Integer("MinutesPerWeek", 1, 7 * MinutesPerDay) ?? defaults.MinutesPerWeek,
            DaysPerMonth = aside.Integer("DaysPerMonth", 1, 31) ?? defaults.DaysPerMonth,
            CriticalSlackLimit = aside.Integer("CriticalSlackLimit") ?? defaults.CriticalSlackLimit,
            HonorConstraints = aside.Flag("HonorConstraints") ?? defaults.HonorConstraints,
            StatusDate = aside.Date("StatusDate"),
            Kept = KeptElements.Write(root.Children.Where(child => MspdiElements.KeptOfProject.Contains(child.Name))),
        };
    }

    /// <summary>A start at 24:00 is 00:00 of the day.</summary>
    public static int? StartOf(int? time) => time == MinutesPerDay ? 0 : time;

    /// <summary>A finish at 00:00 is 24:00 of the day.</summary>
    public static int? FinishOf(int? time) => time == 0 ? MinutesPerDay : time;
}
