using System.Globalization;
using System.Xml.Linq;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Tests.Calendars;

/// <summary>Calendar exceptions of a file of Microsoft Project.</summary>
internal sealed class ProjectExceptions
{
    private static readonly XNamespace Project = "http://schemas.microsoft.com/project";
    private readonly XElement calendar;

    public ProjectExceptions(string path) =>
        calendar = XDocument.Load(path)
            .Descendants(Project + "Calendar").First(element => element.Element(Project + "Exceptions") is not null);

    /// <summary>The rules with the ends of the file: by occurrences or by a day.</summary>
    public IEnumerable<CalendarException> Rules() => Elements().Select(rule => Read(rule, Ending(rule)));

    /// <summary>The same rules, all ended by their last day.</summary>
    public IEnumerable<CalendarException> RulesByLastDay() =>
        Elements().Select(rule => Read(rule, RecurrenceRange.Until(From(rule), To(rule))));

    /// <summary>The days that Project computed, in the format of Project 2003.</summary>
    public IEnumerable<(DateOnly Day, DayPattern Pattern)> WorkedOut() =>
        from element in calendar.Elements(Project + "WeekDays").Elements(Project + "WeekDay")
        where Number(element, "DayType") == 0
        from day in new Once(From(element), To(element)).Days()
        select (day, Pattern(element));

    private static DateOnly Day(string text) => DateOnly.FromDateTime(DateTime.Parse(text, CultureInfo.InvariantCulture));

    private static DateOnly From(XElement element) =>
        Day(element.Element(Project + "TimePeriod")?.Element(Project + "FromDate")?.Value ?? string.Empty);

    private static DateOnly To(XElement element) =>
        Day(element.Element(Project + "TimePeriod")?.Element(Project + "ToDate")?.Value ?? string.Empty);

    private static int? Number(XElement element, string name) => (int?)element.Element(Project + name);

    private static DayPattern Pattern(XElement element) => DayPattern.Of(
        [.. element.Elements(Project + "WorkingTimes")
            .Elements().Select(time => new WorkingTime(Minute(time, "FromTime"), Minute(time, "ToTime")))]);

    private static int Minute(XElement time, string name) =>
        (int)TimeOnly.Parse(time.Element(Project + name)?.Value ?? string.Empty, CultureInfo.InvariantCulture).ToTimeSpan().TotalMinutes;

    private static RecurrenceRange Ending(XElement rule) => Number(rule, "EnteredByOccurrences") == 1
        ? RecurrenceRange.Times(From(rule), Number(rule, "Occurrences") ?? 0)
        : RecurrenceRange.Until(From(rule), To(rule));

    private static CalendarException Read(XElement rule, RecurrenceRange range)
    {
        var every = Number(rule, "Period") ?? 1;
        var month = Number(rule, "Month") + 1 ?? 0;
        var day = Number(rule, "MonthDay") ?? 0;
        var position = (CalendarDayPosition)(Number(rule, "MonthPosition") ?? -1);
        var item = (CalendarDayItem)(Number(rule, "MonthItem") ?? -1);
        Recurrence when = Number(rule, "Type") switch
        {
            1 or 7 => new Daily(range, every),
            2 => new YearlyByDay(range, month, day),
            3 => new YearlyByPosition(range, month, position, item),
            4 => new MonthlyByDay(range, every, day),
            5 => new MonthlyByPosition(range, every, position, item),
            6 => new Weekly(range, every, (DaysOfWeek)(Number(rule, "DaysOfWeek") ?? 0)),
            var type => throw new InvalidDataException($"Unknown type {type}."),
        };
        return new(rule.Element(Project + "Name")?.Value, when, Pattern(rule));
    }

    private IEnumerable<XElement> Elements() => calendar.Elements(Project + "Exceptions").Elements();
}
