namespace ProjectsApi.Features.Schedules.Mspdi.Reading;

/// <summary>Reads a calendar: its week, its exceptions in the old form and in the new one, its further weeks.</summary>
internal static class CalendarReading
{
    public static MspdiCalendar Read(MspdiElement element, MspdiFindings findings)
    {
        var fields = new MspdiFields(element, findings, subject: null);
        var days = element.All("WeekDays", "WeekDay").ToLookup(day => day["DayType"]?.Text?.Trim() == "0");
        var isBase = fields.Flag("IsBaseCalendar") ?? true;
        return new()
        {
            Uid = fields.Required("UID"),
            Name = fields.Text("Name"),
            IsBase = isBase,
            BaseUid = fields.Integer("BaseCalendarUID") is { } uid and >= 0 ? uid : null,
            WeekDays = [.. WeekDays(days[false], fields)],
            ExceptionDays = [.. days[true].Select(day => ExceptionDays(day, fields)).OfType<MspdiExceptionDays>()],
            Exceptions = [.. element.All("Exceptions", "Exception").Select(each => ExceptionReading.Read(each, fields.Of(each))).OfType<MspdiException>()],
            WorkWeeks = [.. element.All("WorkWeeks", "WorkWeek").Select(week => WorkWeek(week, fields)).OfType<MspdiWorkWeek>()],
        };
    }

    /// <summary>First and last day of an element's TimePeriod; null with the error when they are absent or the wrong way round.</summary>
    public static (DateOnly First, DateOnly Last)? PeriodOf(MspdiElement element, MspdiFields fields)
    {
        var period = element["TimePeriod"] is { } found ? fields.Of(found) : null;
        var (from, to) = (period?.Date("FromDate"), period?.Date("ToDate"));
        if (from is not { } first || to is not { } last)
        {
            // A date that is there and cannot be read has been told already.
            if (period is null || !period.Has("FromDate") || !period.Has("ToDate"))
            {
                fields.Fail(MspdiErrorKind.MissingValue, "TimePeriod", "lacks its first or last date");
            }

            return null;
        }

        if (last >= first)
        {
            return (DateOnly.FromDateTime(first), DateOnly.FromDateTime(last));
        }

        fields.Fail(MspdiErrorKind.DatesOutOfOrder, "TimePeriod", "ends before it begins");
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
            else if (from is not null || to is not null)
            {
                // Microsoft Project writes an empty element for a row of its dialogue that is not used.
                stretch.Fail(MspdiErrorKind.BadWorkingTime, "ToTime", "is no end of a working time that begins before it");
            }
        }

        times.Sort((one, other) => one.From.CompareTo(other.From));
        if (times.Zip(times.Skip(1)).Any(pair => pair.Second.From < pair.First.To))
        {
            fields.Of(element).Fail(MspdiErrorKind.BadWorkingTime, "WorkingTimes", "overlap");
        }

        return times;
    }

    private static IEnumerable<MspdiWeekDay> WeekDays(IEnumerable<MspdiElement> elements, MspdiFields calendar)
    {
        var seen = new HashSet<int>();
        foreach (var element in elements)
        {
            var fields = calendar.Of(element);
            if (fields.Required("DayType") is var day && day is < 1 or > 7)
            {
                if (fields.Has("DayType"))
                {
                    fields.Fail(MspdiErrorKind.BadValue, "DayType", "is none of the days 1 to 7");
                }
            }
            else if (!seen.Add(day))
            {
                fields.Fail(MspdiErrorKind.BadValue, "DayType", "stands twice in one week");
            }
            else
            {
                var isWorking = fields.Flag("DayWorking") ?? false;
                yield return new((DayOfWeek)(day - 1), isWorking, isWorking ? TimesOf(element, fields) : []);
            }
        }
    }

    private static MspdiExceptionDays? ExceptionDays(MspdiElement element, MspdiFields calendar)
    {
        var fields = calendar.Of(element);
        var isWorking = fields.Flag("DayWorking") ?? false;
        return PeriodOf(element, fields) is { } period
            ? new(period.First, period.Last, isWorking, isWorking ? TimesOf(element, fields) : [])
            : null;
    }

    // The schema of 2007 lists the days right below WorkWeek, Project itself writes them within WeekDays.
    private static MspdiWorkWeek? WorkWeek(MspdiElement element, MspdiFields calendar)
    {
        var fields = calendar.Of(element);
        var days = element.All("WeekDays", "WeekDay").Concat(element.All("WeekDay"));
        return PeriodOf(element, fields) is { } period
            ? new(fields.Text("Name"), period.First, period.Last, [.. WeekDays(days, fields)])
            : null;
    }
}
