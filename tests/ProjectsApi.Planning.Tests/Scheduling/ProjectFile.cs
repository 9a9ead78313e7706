using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ProjectsApi.Planning.Calendars;
using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Planning.Tests.Scheduling;

/// <summary>A project that Microsoft Project saved as XML: its input, and the dates that Microsoft Project calculated.</summary>
internal sealed class ProjectFile
{
    private static readonly XNamespace Ns = "http://schemas.microsoft.com/project";
    private readonly XElement root;
    private readonly List<int> calendars;

    private ProjectFile(XElement root)
    {
        this.root = root;
        calendars = [.. root.Element(Ns + "Calendars")?.Elements().Select(calendar => Number(calendar, "UID")) ?? []];
        Tasks = [.. root.Element(Ns + "Tasks")?.Elements().Where(task => Text(task, "IsNull") != "1") ?? []];
    }

    public IReadOnlyList<XElement> Tasks { get; }

    public static ProjectFile Read(string path) =>
        new(XDocument.Load(path).Root ?? throw new InvalidOperationException("The file is empty."));

    public static string? Text(XElement element, string name) => element.Element(Ns + name)?.Value;

    public static int Number(XElement element, string name, int otherwise = 0) =>
        Text(element, name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public static int? Wall(XElement element, string name) =>
        Text(element, name) is { } text ? WallClock.MinuteOf(DateTime.Parse(text, CultureInfo.InvariantCulture)) : null;

    public ScheduleModel Compile()
    {
        var activities = Activities();
        var indexes = Tasks.Select((task, index) => (Uid: Number(task, "UID"), index)).ToDictionary(pair => pair.Uid, pair => pair.index);
        var links =
            Tasks.SelectMany((task, index) => task.Elements(Ns + "PredecessorLink").Select(link => Link(link, indexes, index))).ToList();
        var settings = new ScheduleSettings
        {
            Start = Wall(root, "StartDate") ?? 0,
            Finish = Text(root, "ScheduleFromStart") == "0" ? Wall(root, "FinishDate") : null,
            FromStart = Text(root, "ScheduleFromStart") != "0",
            Calendar = calendars.IndexOf(Number(root, "CalendarUID")),
            CriticalFloat = Number(root, "CriticalSlackLimit") * Number(root, "MinutesPerDay", 480),
        };
        var result = ScheduleModel.Compile(activities, links, Calendars(), settings);
        Assert.Empty(result.Findings);
        return Assert.IsType<ScheduleModel>(result.Model);
    }

    private static ActivityLink Link(XElement link, Dictionary<int, int> indexes, int successor)
    {
        ScheduleLinkKind[] kinds = [ScheduleLinkKind.FF, ScheduleLinkKind.FS, ScheduleLinkKind.SF, ScheduleLinkKind.SS];
        var format = Number(link, "LagFormat", 7) % 32;
        var amount = Number(link, "LinkLag");
        var lag = format switch
        {
            19 => new Lag(amount, LagUnit.Percent),
            20 => new Lag(amount, LagUnit.ElapsedPercent),
            4 or 6 or 8 or 10 or 12 => new Lag(amount / 10m, LagUnit.Elapsed),
            _ => new Lag(amount / 10m),
        };
        return new(indexes[Number(link, "PredecessorUID")], successor, kinds[Number(link, "Type", 1)], lag);
    }

    private static int Minutes(XElement task, string name) =>
        Text(task, name) is { } text ? (int)XmlConvert.ToTimeSpan(text).TotalMinutes : 0;

    private List<Activity> Activities()
    {
        var above = new Stack<(int Level, int Index)>();
        var activities = new List<Activity>();
        foreach (var task in Tasks)
        {
            var level = Number(task, "OutlineLevel");
            while (above.TryPeek(out var top) && top.Level >= level)
            {
                above.Pop();
            }

            activities.Add(Read(task, above.TryPeek(out var parent) ? parent.Index : null));
            above.Push((level, activities.Count - 1));
        }

        return activities;
    }

    private Activity Read(XElement task, int? parent)
    {
        var calendar = Number(task, "CalendarUID", -1);
        var manual = Text(task, "Manual") == "1";
        return new(Text(task, "Name") ?? "")
        {
            Kind = Text(task, "Summary") == "1" ? ActivityKind.Summary
                : Text(task, "Milestone") == "1" && Minutes(task, "Duration") == 0 ? ActivityKind.Milestone : ActivityKind.Task,
            Parent = parent,
            Calendar = calendars.IndexOf(calendar < 0 ? Number(root, "CalendarUID") : calendar),
            Duration = Minutes(task, "Duration"),
            IsElapsed = Number(task, "DurationFormat", 7) % 32 is 4 or 6 or 8 or 10 or 12,
            Constraint = (ScheduleConstraintKind)Number(task, "ConstraintType"),
            ConstraintAt = Wall(task, "ConstraintDate"),
            Deadline = Wall(task, "Deadline"),
            ActualStart = Wall(task, "ActualStart"),
            ActualFinish = Wall(task, "ActualFinish"),
            Resume = Interrupted(task) ? Wall(task, "Resume") : null,
            Remaining = Text(task, "RemainingDuration") is null ? null : Minutes(task, "RemainingDuration"),
            IsManual = manual,
            ManualStart = manual ? Wall(task, "Start") : null,
            ManualFinish = manual ? Wall(task, "Finish") : null,
        };
    }

    // Without an interruption work goes on in the second in which it stopped, or with the next shift.
    private static bool Interrupted(XElement task) =>
        Wall(task, "Stop") is { } stop && Wall(task, "Resume") is { } resume && resume - stop > 1440 && Text(task, "ActualFinish") is null;

    private List<WorkCalendar> Calendars() =>
        [.. (root.Element(Ns + "Calendars")?.Elements() ?? []).Select(calendar => WorkCalendar.Compile(Definition(calendar)))];

    private CalendarDefinition Definition(XElement calendar)
    {
        var week = WeekPattern.Inherited;
        var exceptions = new List<CalendarException>();
        foreach (var day in calendar.Element(Ns + "WeekDays")?.Elements() ?? [])
        {
            var pattern = DayPattern.Of([.. day.Descendants(Ns + "WorkingTime").Select(Times)]);
            if (Number(day, "DayType") is > 0 and var type)
            {
                week = week.With((DayOfWeek)(type - 1), pattern);
            }
            else if (day.Element(Ns + "TimePeriod") is { } period)
            {
                exceptions.Add(new(null, new Once(Day(period, "FromDate"), Day(period, "ToDate")), pattern));
            }
        }

        var uid = Number(calendar, "BaseCalendarUID", -1);
        var above = root.Element(Ns + "Calendars")?.Elements().FirstOrDefault(other => Number(other, "UID") == uid);
        return new(Text(calendar, "Name") ?? "", week, exceptions, above is null ? null : Definition(above));
    }

    private static DateOnly Day(XElement element, string name) =>
        DateOnly.FromDateTime(DateTime.Parse(Text(element, name) ?? "", CultureInfo.InvariantCulture));

    private static WorkingTime Times(XElement times)
    {
        var to = TimeSpan.Parse(Text(times, "ToTime") ?? "", CultureInfo.InvariantCulture);
        return new(
            (int)TimeSpan.Parse(Text(times, "FromTime") ?? "", CultureInfo.InvariantCulture).TotalMinutes,
            to == TimeSpan.Zero ? 1440 : (int)to.TotalMinutes);
    }
}
