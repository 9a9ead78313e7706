using ProjectsApi.Contract.Inputs;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>A time that goes with a day: the API tells it as a time, the register keeps the minute of the day.</summary>
internal static class DayTime
{
    public const int MinutesPerDay = WallClock.MinutesPerDay;

    /// <summary>The time of a minute; the midnight that ends the day is 00:00, as that which begins it.</summary>
    public static TimeOnly? Of(int? minute) => minute is { } known ? TimeOnly.MinValue.AddMinutes(known) : null;

    /// <summary>The minute to keep, which goes with its day.</summary>
    /// <param name="given">Time in the input.</param>
    /// <param name="day">Day after the change.</param>
    /// <param name="present">Minute before the change.</param>
    /// <param name="endsDay">Whether midnight is the one that ends the day: something finishes then.</param>
    public static int? MinuteOf(Optional<TimeOnly?> given, DateOnly? day, int? present, bool endsDay = false) =>
        given.IsGiven ? MinuteOf(given.Value, endsDay) : day is null ? null : present;

    /// <inheritdoc cref="MinuteOf(Optional{TimeOnly?}, DateOnly?, int?, bool)"/>
    public static int? MinuteOf(TimeOnly? time, bool endsDay = false) => time switch
    {
        null => null,
        { } midnight when midnight == TimeOnly.MinValue && endsDay => MinutesPerDay,
        { } known => (known.Hour * 60) + known.Minute,
    };

    /// <summary>Notes a day that no calendar holds, a time without a day, and one that is no whole minute.</summary>
    /// <param name="wrong">Is told each mistake, by the input member and what is wrong with it.</param>
    /// <param name="day">Day after the change.</param>
    /// <param name="time">Time in the input.</param>
    /// <param name="member">Input member of the day; that of the time is named after it.</param>
    /// <param name="timeMember">Input member of the time where it is named otherwise.</param>
    public static void Check(
        Action<string, string> wrong, DateOnly? day, Optional<TimeOnly?> time, string member, string? timeMember = null)
    {
        if (day is { } known && !WallClock.Holds(known))
        {
            wrong(member, "Days of a schedule lie between 1984-01-01 and 2149-12-31.");
        }

        if (time.Value is not { } given)
        {
            return;
        }

        if (day is null)
        {
            wrong(timeMember ?? member + "Time", $"A time goes with its day; give {member} too.");
        }
        else if (given.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            wrong(timeMember ?? member + "Time", "Schedules know whole minutes; leave the seconds at zero.");
        }
    }
}
