namespace ProjectsApi.Planning.Calendars;

/// <summary>
/// Calendar compiled to a timeline of working minutes. Position 0 precedes all work, and each working minute adds one. Friday 17:00 and
/// Monday 08:00 are the same position.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Every lookup takes the same short time wherever it falls; nothing walks day by day.
/// </remarks>
public sealed class WorkCalendar
{
    private readonly DayPattern[] _patterns;
    private readonly ushort[] _patternOfDay;
    private readonly RunningTotal _minutes;
    private readonly RunningTotal _workingDays;

    private WorkCalendar(CalendarDefinition definition, DayPattern[] patterns, ushort[] patternOfDay)
    {
        Definition = definition;
        _patterns = patterns;
        _patternOfDay = patternOfDay;
        var amounts = new int[patternOfDay.Length];
        for (var day = 0; day < amounts.Length; day++)
        {
            amounts[day] = patterns[patternOfDay[day]].Minutes;
        }

        _minutes = new(amounts);
        for (var day = 0; day < amounts.Length; day++)
        {
            amounts[day] = Math.Sign(amounts[day]);
        }

        _workingDays = new(amounts);
    }

    /// <summary>Definition of the calendar.</summary>
    public CalendarDefinition Definition { get; }

    /// <summary>Working minutes from 1984 to 2149; the last position.</summary>
    public int Total => _minutes.Total;

    /// <summary>Compiles a calendar.</summary>
    /// <param name="definition">The calendar; a week without a base has a pattern for each day.</param>
    /// <returns>Its timeline of working minutes.</returns>
    /// <exception cref="ArgumentException">
    /// A day of the week has no pattern in a calendar without a base, or nothing is ever worked.
    /// </exception>
    public static WorkCalendar Compile(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var days = CalendarDays.Of(definition);
        var calendar = new WorkCalendar(definition, days.Patterns, days.PatternOfDay);
        return calendar.Total > 0
            ? calendar
            : throw new ArgumentException($"The calendar \"{definition.Name}\" has no working time at all.", nameof(definition));
    }

    /// <summary>Whether a calendar has any working time, without which there is none to compile.</summary>
    /// <param name="definition">The calendar; a week without a base has a pattern for each day.</param>
    /// <returns>False when nothing is ever worked.</returns>
    /// <exception cref="ArgumentException">
    /// A day of the week has no pattern here or in a base, or the calendar is derived from itself.
    /// </exception>
    public static bool HasWork(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var days = CalendarDays.Of(definition);
        return days.PatternOfDay.Any(pattern => days.Patterns[pattern].IsWorking);
    }

    /// <summary>The calendar of the time that two calendars have in common.</summary>
    /// <param name="one">A calendar; the common one is shown by its definition.</param>
    /// <param name="other">Another.</param>
    /// <returns>The common calendar, or null when they share no minute. One of the two itself when the other removes no time.</returns>
    public static WorkCalendar? Common(WorkCalendar one, WorkCalendar other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (other.Total == WallClock.Horizon || ReferenceEquals(one, other))
        {
            return one;
        }

        var (patterns, numbers, days) = (new List<DayPattern>(), new Dictionary<(ushort, ushort), ushort>(),
            new ushort[one._patternOfDay.Length]);
        for (var day = 0; day < days.Length; day++)
        {
            var pair = (one._patternOfDay[day], other._patternOfDay[day]);
            if (!numbers.TryGetValue(pair, out var number))
            {
                numbers[pair] = number = checked((ushort)patterns.Count);
                patterns.Add(one._patterns[pair.Item1].Common(other._patterns[pair.Item2]));
            }

            days[day] = number;
        }

        var common = new WorkCalendar(one.Definition, [.. patterns], days);
        return common.Total == 0 ? null : common.Total == one.Total ? one : common.Total == other.Total ? other : common;
    }

    /// <summary>Position of a minute: working minutes before it.</summary>
    /// <param name="wall">Minute of the wall clock, 0 to <see cref="WallClock.Horizon"/>.</param>
    /// <returns>0 to <see cref="Total"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minute is outside the years 1984 to 2149.</exception>
    public int PositionOf(int wall)
    {
        if ((uint)wall >= WallClock.Horizon)
        {
            return wall == WallClock.Horizon
                ? Total : throw new ArgumentOutOfRangeException(nameof(wall), wall, "The minute lies outside the clock.");
        }

        var (day, minute) = Math.DivRem(wall, WallClock.MinutesPerDay);
        return _minutes.Before(day) + _patterns[_patternOfDay[day]].MinutesBefore(minute);
    }

    /// <summary>Minute at which the work after a position begins: 08:00 on Monday after a weekend off.</summary>
    /// <param name="position">0 to <see cref="Total"/>.</param>
    /// <returns>Minute of the wall clock; <see cref="WallClock.Horizon"/> after the last work.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the timeline.</exception>
    public int StartOf(int position)
    {
        if ((uint)position >= Total)
        {
            return position == Total ? WallClock.Horizon
                : throw new ArgumentOutOfRangeException(nameof(position), position, "The position lies outside the calendar.");
        }

        var day = _minutes.DayOf(position);
        return (day * WallClock.MinutesPerDay) + _patterns[_patternOfDay[day]].MinuteAfter(position - _minutes.Before(day));
    }

    /// <summary>Minute at which the work before a position ends: Friday 17:00 before a weekend off.</summary>
    /// <param name="position">0 to <see cref="Total"/>; position 0 gives the minute of <see cref="StartOf"/>.</param>
    /// <returns>Minute of the wall clock; a day worked until 24:00 gives 00:00 of the next.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside the timeline.</exception>
    public int FinishOf(int position) => position switch
    {
        0 => StartOf(0),
        _ when position > Total =>
            throw new ArgumentOutOfRangeException(nameof(position), position, "The position lies outside the calendar."),
        _ => StartOf(position - 1) + 1,
    };

    /// <summary>Working times of a day.</summary>
    /// <param name="day">Day from 1984 to 2149.</param>
    /// <returns>Its pattern, exceptions and base calendars considered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1984 to 2149.</exception>
    public DayPattern PatternOn(DateOnly day) => _patterns[_patternOfDay[WallClock.IndexOf(day)]];

    /// <summary>Whether anything is worked on a day.</summary>
    /// <param name="day">Day from 1984 to 2149.</param>
    /// <returns>True when the day has a working minute.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1984 to 2149.</exception>
    public bool IsWorkingDay(DateOnly day) => PatternOn(day).IsWorking;

    /// <summary>Working days of a span.</summary>
    /// <param name="first">First day, which counts.</param>
    /// <param name="last">Last day, which counts.</param>
    /// <returns>Days with any work; 0 when the last day lies before the first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside the years 1984 to 2149.</exception>
    public int WorkingDaysBetween(DateOnly first, DateOnly last) =>
        Math.Max(0, _workingDays.Before(WallClock.IndexOf(last) + 1) - _workingDays.Before(WallClock.IndexOf(first)));

    /// <summary>Day a number of working days away.</summary>
    /// <param name="day">Day to count from, which is not counted itself.</param>
    /// <param name="count">
    /// Working days: 1 is the next after the day, −1 the last before it. 0 is the day itself or, on a day off, the next working day.
    /// </param>
    /// <returns>A working day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the years 1984 to 2149, or the answer would.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var index = WallClock.IndexOf(day);
        var from = _workingDays.Before(count > 0 ? index + 1 : index);
        var wanted = (long)from + count - Math.Sign(Math.Max(count, 0));
        return wanted >= 0 && wanted < _workingDays.Total
            ? WallClock.FirstDay.AddDays(_workingDays.DayOf((int)wanted))
            : throw new ArgumentOutOfRangeException(nameof(count), count, "The clock ends before that many working days.");
    }
}
