using CsCheck;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Mspdi.Tests;

/// <summary>Random calendars; the caller sets UID and base.</summary>
public static class CalendarGenerator
{
    private static readonly Gen<IReadOnlyList<MspdiWorkingTime>> Times = Gen.Int[0, 1440].HashSet[2, 10].Select(minutes =>
        (IReadOnlyList<MspdiWorkingTime>)[
            .. minutes.Order().Chunk(2).Where(pair => pair.Length == 2).Select(pair => new MspdiWorkingTime(pair[0], pair[1]))]);

    private static readonly Gen<(bool IsWorking, IReadOnlyList<MspdiWorkingTime> Times)> Pattern = Gen.Select(
        Gen.Bool, Gen.Bool, Times, (isWorking, hasTimes, times) => (isWorking, isWorking && hasTimes ? times : []));

    // Wednesday keeps the standard hours, so that every calendar has working time.
    private static readonly Gen<IReadOnlyList<MspdiWeekDay>> Week = Gen.Select(
        Values.Any(
            DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday), Pattern,
        (day, pattern) => new MspdiWeekDay(day, pattern.IsWorking, pattern.Times))
        .Array[0, 6].Select(days => (IReadOnlyList<MspdiWeekDay>)[.. days.DistinctBy(day => day.Day)]);

    private static readonly Gen<(DateOnly First, DateOnly Last)> Range = Gen.Select(Gen.Int[0, 60_000], Gen.Int[0, 600],
        (day, length) => (new DateOnly(1984, 1, 1).AddDays(day), new DateOnly(1984, 1, 1).AddDays(day + length)));

    private static readonly Gen<MspdiExceptionDays> Days = Gen.Select(Range, Pattern,
        (range, pattern) => new MspdiExceptionDays(range.First, range.Last, pattern.IsWorking, pattern.Times));

    private static readonly Gen<MspdiCalendarException> Stretch = Gen.Select(
        Gen.Select(Values.Text.Maybe(), Range, Gen.Bool, Gen.Int[1, 40].Nullable(), Pattern),
        Gen.Enum<MspdiRecurrence>(),
        (values, recurrence) => new MspdiCalendarException
        {
            Name = values.Item1,
            First = values.Item2.First,
            Last = values.Item2.Last,
            EnteredByOccurrences = values.Item3 && values.Item4 is not null,
            Occurrences = values.Item4,
            IsWorking = values.Item5.IsWorking,
            Times = values.Item5.Times,
            Recurrence = recurrence,
        });

    public static Gen<MspdiCalendarException> Exception { get; } = Gen.Select(
        Stretch, Gen.Int[1, 9], Gen.Int[1, 127], Gen.Enum<CalendarDayItem>(), Gen.Int[0, 4], Gen.Int[0, 11], Gen.Int[1, 31],
        (exception, period, days, item, position, month, day) => exception.Recurrence switch
        {
            MspdiRecurrence.EveryFewDays => exception with { Period = period },
            MspdiRecurrence.Weekly => exception with { Period = period, DaysOfWeek = days },
            MspdiRecurrence.MonthlyByDay => exception with { Period = period, MonthDay = day },
            MspdiRecurrence.MonthlyByPosition => exception with { Period = period, MonthItem = item, MonthPosition = position },
            MspdiRecurrence.YearlyByDay => exception with { Month = month, MonthDay = day },
            MspdiRecurrence.YearlyByPosition => exception with { Month = month, MonthItem = item, MonthPosition = position },
            _ => exception,
        });

    public static Gen<MspdiCalendar> Calendar { get; } = Gen.Select(
        Gen.Select(Values.Text.Maybe(), Gen.Bool, Week),
        Days.Array[0, 3],
        Exception.Array[0, 4],
        Gen.Select(
            Values.Text.Maybe(), Range, Week, (name, range, week) => new MspdiWorkWeek(name, range.First, range.Last, week)).Array[0, 2],
        (identity, days, exceptions, weeks) => new MspdiCalendar
        {
            Uid = 0,
            Name = identity.Item1,
            BaseUid = identity.Item2 ? 0 : null,
            WeekDays = identity.Item3,
            ExceptionDays = days,
            Exceptions = exceptions,
            WorkWeeks = weeks,
        });
}
