using ProjectsApi.Contract.Languages;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>Converts the days of an exception to a recurrence of Planning.</summary>
/// <param name="addError">Receives each error: input member and message.</param>
internal sealed class RecurrenceReading(Action<string, Wording> addError)
{
    public const string OutsideClock = "Days lie between 1984-01-01 and 2149-12-31.";

    private const int MostOccurrences = 10_000;
    private const int MostEvery = 999;
    private const int LeapYear = 2000;

    // Replaces an invalid range, so that the remaining members are checked too.
    private static readonly RecurrenceRange Harmless = RecurrenceRange.Times(WallClock.FirstDay, 1);

    private bool _isWrong;

    /// <returns>Null if any member is invalid.</returns>
    public Recurrence? Read(CalendarExceptionInput rule)
    {
        var days = rule.Recurrence switch
        {
            CalendarRecurrence.Once => OnceOf(rule),
            CalendarRecurrence.Season => SeasonOf(rule),
            _ => RepeatedOf(rule, RangeOf(rule) ?? Harmless),
        };
        return _isWrong ? null : days;
    }

    private Recurrence? RepeatedOf(CalendarExceptionInput rule, RecurrenceRange range)
    {
        var every = Number("every", rule.Every ?? 1, MostEvery);
        return rule.Recurrence switch
        {
            CalendarRecurrence.Daily => new Daily(range, every),
            CalendarRecurrence.Weekly => WeekdaysOf(rule) is > DaysOfWeek.None and var on ? new Weekly(range, every, on) : null,
            CalendarRecurrence.MonthlyByDay => new MonthlyByDay(range, every, Number("day", rule.Day, 31)),
            CalendarRecurrence.MonthlyByPosition => new MonthlyByPosition(range, every, PositionOf(rule), ItemOf(rule)),
            CalendarRecurrence.YearlyByDay => DayOf(rule) is (int month, int day) ? new YearlyByDay(range, month, day) : null,
            _ => new YearlyByPosition(range, Number("month", rule.Month, 12), PositionOf(rule), ItemOf(rule)),
        };
    }

    private Once? OnceOf(CalendarExceptionInput rule)
    {
        if (rule.Occurrences is not null)
        {
            AddError("occurrences", "Consecutive days end with their last day; give last.");
        }

        return First(rule) is { } first && Last(rule.Last ?? first, first) is { } last ? new Once(first, last) : null;
    }

    private RecurrenceRange? RangeOf(CalendarExceptionInput rule)
    {
        if (First(rule) is not { } first)
        {
            return null;
        }

        switch (rule.Last, rule.Occurrences)
        {
            case ({ } end, null):
                return Last(end, first) is { } last ? RecurrenceRange.Until(first, last) : null;
            case (null, { } times):
                return RecurrenceRange.Times(first, Number("occurrences", times, MostOccurrences));
            default:
                AddError("last", "A recurrence ends with a last day or after occurrences; give one of the two.");
                return null;
        }
    }

    private Season? SeasonOf(CalendarExceptionInput rule)
    {
        if (rule.First is not null || rule.Last is not null || rule.Occurrences is not null)
        {
            AddError("first", "A season recurs every year; leave first, last and occurrences out.");
        }

        return DayOf(rule) is (int month, int day)
            && MonthDayOf(rule.LastMonth, "lastMonth", rule.LastDay, "lastDay") is (int lastMonth, int lastDay)
            ? new Season(new MonthDay(month, day), new MonthDay(lastMonth, lastDay))
            : null;
    }

    private (int Month, int Day)? DayOf(CalendarExceptionInput rule) => MonthDayOf(rule.Month, "month", rule.Day, "day");

    private (int Month, int Day)? MonthDayOf(int? month, string monthName, int? day, string dayName)
    {
        var (inYear, inMonth) = (Number(monthName, month, 12), Number(dayName, day, 31));
        if (inMonth <= DateTime.DaysInMonth(LeapYear, inYear))
        {
            return (inYear, inMonth);
        }

        AddError(dayName, "The month has no such day in any year.");
        return null;
    }

    private DateOnly? First(CalendarExceptionInput rule)
    {
        if (rule.First is { } first && WallClock.Holds(first))
        {
            return first;
        }

        AddError("first", rule.First is null ? (Wording)"Give the first day." : OutsideClock);
        return null;
    }

    private DateOnly? Last(DateOnly last, DateOnly first)
    {
        if (last >= first && WallClock.Holds(last))
        {
            return last;
        }

        AddError("last", last < first ? (Wording)"The last day is before the first." : OutsideClock);
        return null;
    }

    private DaysOfWeek WeekdaysOf(CalendarExceptionInput rule)
    {
        var days = (rule.Weekdays ?? []).Aggregate(DaysOfWeek.None, (all, day) => all | (DaysOfWeek)(1 << (int)day));
        if (days == DaysOfWeek.None)
        {
            AddError("weekdays", "A weekly recurrence names at least one day of the week.");
        }

        return days;
    }

    private CalendarDayPosition PositionOf(CalendarExceptionInput rule) => Given("position", rule.Position);

    private CalendarDayItem ItemOf(CalendarExceptionInput rule) => Given("item", rule.Item);

    private TChoice Given<TChoice>(string member, TChoice? value)
        where TChoice : struct
    {
        if (value is null)
        {
            AddError(member, "A recurrence by position names position and item.");
        }

        return value ?? default;
    }

    private int Number(string member, int? value, int most)
    {
        if (value is { } number && number >= 1 && number <= most)
        {
            return number;
        }

        AddError(member, $"Give a number from 1 to {most}.");
        return 1;
    }

    private void AddError(string member, Wording problem)
    {
        _isWrong = true;
        addError(member, problem);
    }
}
