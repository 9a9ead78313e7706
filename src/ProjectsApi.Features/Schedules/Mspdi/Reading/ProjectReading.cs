namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Project's own fields.</summary>
internal static class ProjectReading
{
    private const int MinutesPerDay = 1440;

    /// <param name="fields">Fields right below the root.</param>
    /// <returns>The project without calendars and tasks.</returns>
    public static MspdiProject Read(MspdiFields fields)
    {
        var defaults = new MspdiProject();
        return new()
        {
            Name = fields.Text("Name"),
            Title = fields.Text("Title"),
            Start = fields.Date("StartDate"),
            Finish = fields.Date("FinishDate"),
            ScheduleFromStart = fields.Flag("ScheduleFromStart") ?? defaults.ScheduleFromStart,
            CalendarUid = fields.Integer("CalendarUID") is { } uid and >= 0 ? uid : null,
            DefaultStartTime = StartOf(fields.Time("DefaultStartTime")) ?? defaults.DefaultStartTime,
            DefaultFinishTime = FinishOf(fields.Time("DefaultFinishTime")) ?? defaults.DefaultFinishTime,
            MinutesPerDay = fields.Integer("MinutesPerDay", 1, MinutesPerDay) ?? defaults.MinutesPerDay,
            MinutesPerWeek = fields.Integer("MinutesPerWeek", 1, 7 * MinutesPerDay) ?? defaults.MinutesPerWeek,
            DaysPerMonth = fields.Integer("DaysPerMonth", 1, 31) ?? defaults.DaysPerMonth,
            CriticalSlackLimit = fields.Integer("CriticalSlackLimit") ?? defaults.CriticalSlackLimit,
            HonorConstraints = fields.Flag("HonorConstraints") ?? defaults.HonorConstraints,
            StatusDate = fields.Date("StatusDate"),
        };
    }

    /// <summary>24:00 as a beginning is the 00:00 of the day.</summary>
    public static int? StartOf(int? time) => time == MinutesPerDay ? 0 : time;

    /// <summary>00:00 as an end is the 24:00 of the day.</summary>
    public static int? FinishOf(int? time) => time == 0 ? MinutesPerDay : time;
}
