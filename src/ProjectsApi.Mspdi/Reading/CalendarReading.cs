namespace ProjectsApi.Mspdi.Reading;

/// <summary>Reads a calendar: its week, its exceptions in both forms, its work weeks.</summary>
internal static class CalendarReading
{
    private const int MinutesPerDay = 1440;

    public static MspdiCalendar Read(MspdiElement element, MspdiFindings findings)
    {
        var fields = new MspdiFields(element, findings, subject: null);
        var days = element.All("WeekDays", "WeekDay").ToLookup(day => day["DayType"]?.Text?.Trim() == "0");
        var isBase = fields.Flag("IsBaseCalendar") ?? true;
        return new()
        {
            Uid = fields.RequiredInteger("UID"),
            Name = fields.Text("Name"),
            IsBase = isBase,
            BaseUid = fields.Integer("BaseCalendarUID") is { } uid and >= 0 ? uid : null,
            WeekDays = WeekDays(days[false], fields),
            ExceptionDays = [.. days[true].Select(day => ExceptionDays(day, fields)).OfType<MspdiExceptionDays>()],
            Exceptions = [.. element.All("Exceptions", "Exception")
                .Select(each => ExceptionReading.Read(each, fields.Of(each))).OfType<MspdiCalendarException>()],
            WorkWeeks = [.. element.All("WorkWeeks", "WorkWeek").Select(week => WorkWeek(week, fields)).OfType<MspdiWorkWeek>()],
        };
    }

    /// <summary>First and last day of an element's TimePeriod; null without a day, with a warning.</summary>
    /// <param name="element">Exception, work week or exception days.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="isOpen">Whether the number of occurrences ends it instead of its last day.</param>
    public static (DateOnly First, DateOnly Last)? PeriodOf(MspdiElement element, MspdiFields fields, bool isOpen = false)
    {
        var period = element["TimePeriod"] is { } found ? fields.Of(found) : null;
        var (from, to) = (period?.Day("FromDate"), period?.Day("ToDate"));
        if (from is not { } first || to is not { } last)
        {
            // An unreadable date has been reported already.
            if (period is null || !period.Has("FromDate") || !period.Has("ToDate"))
            {
                fields.AddWarning(
                    MspdiWarningKind.CalendarPeriod, "TimePeriod",
                    $"{element.Name} lacks its first or last day; it is left out.");
            }

            return null;
        }

        if (last >= first || isOpen)
        {
            return (first, last < first ? first : last);
        }

        fields.AddWarning(MspdiWarningKind.CalendarPeriod, "TimePeriod", $"{element.Name} ends before it begins; it is left out.");
        return null;
    }

    /// <summary>Working times of a day, in order.</summary>
    public static IReadOnlyList<MspdiWorkingTime> TimesOf(MspdiElement element, MspdiFields fields)
    {
        var times = new List<MspdiWorkingTime>();
        foreach (var stretch in element.All("WorkingTimes", "WorkingTime").Select(fields.Of))
        {
            var (from, to) = (ProjectReading.StartOf(stretch.Time("FromTime")), ProjectReading.FinishOf(stretch.Time("ToTime")));
            if (from is { } begin && to is { } end && begin < end)
            {
                times.Add(new(begin, end));
            }
            else if (from is not null && to is not null && (from == to || (from - to) % MinutesPerDay == 0))
            {
                stretch.AddWarning(MspdiWarningKind.EmptyWorkingTime, "ToTime", "A working time ends when it begins, and is left out.");
            }
            else if (from is not null || to is not null)
            {
                // Microsoft Project writes an empty element for an unused row of its dialogue.
                stretch.AddError(MspdiErrorKind.BadWorkingTime, "ToTime", "is not after the start of the working time");
            }
        }

        times.Sort((one, other) => one.From.CompareTo(other.From));
        if (times.Zip(times.Skip(1)).Any(pair => pair.Second.From < pair.First.To))
        {
            fields.Of(element).AddError(MspdiErrorKind.BadWorkingTime, "WorkingTimes", "overlap");
        }

        return times;
    }

    private static List<MspdiWeekDay> WeekDays(IEnumerable<MspdiElement> elements, MspdiFields calendar)
    {
        var days = new List<MspdiWeekDay>();
        foreach (var element in elements)
        {
            var fields = calendar.Of(element);
            if (fields.RequiredInteger("DayType") is var number && number is < 1 or > 7)
            {
                if (fields.Has("DayType"))
                {
                    fields.AddError(MspdiErrorKind.BadValue, "DayType", "is no day from 1 to 7");
                }

                continue;
            }

            var isWorking = fields.Flag("DayWorking") ?? false;
            var day = new MspdiWeekDay((DayOfWeek)(number - 1), isWorking, isWorking ? TimesOf(element, fields) : []);
            if (days.FindIndex(known => known.Day == day.Day) is >= 0 and var at)
            {
                var same = days[at].IsWorking == day.IsWorking && days[at].Times.SequenceEqual(day.Times);
                fields.AddWarning(MspdiWarningKind.RepeatedWeekDay, "DayType",
                    $"{day.Day} occurs twice in one week{(same ? ", both times with the same hours" : "; the last one applies, "
                        + "as in Microsoft Project")}.");
                days[at] = day;
            }
            else
            {
                days.Add(day);
            }
        }

        return days;
    }

    private static MspdiExceptionDays? ExceptionDays(MspdiElement element, MspdiFields calendar)
    {
        var fields = calendar.Of(element);
        var isWorking = fields.Flag("DayWorking") ?? false;
        return PeriodOf(element, fields) is { } period
            ? new(period.First, period.Last, isWorking, isWorking ? TimesOf(element, fields) : [])
            : null;
    }

    // The schema of 2007 has the days directly below WorkWeek; Project writes them within WeekDays.
    private static MspdiWorkWeek? WorkWeek(MspdiElement element, MspdiFields calendar)
    {
        var fields = calendar.Of(element);
        var days = element.All("WeekDays", "WeekDay").Concat(element.All("WeekDay"));
        return PeriodOf(element, fields) is { } period
            ? new(fields.Text("Name"), period.First, period.Last, WeekDays(days, fields))
            : null;
    }
}
