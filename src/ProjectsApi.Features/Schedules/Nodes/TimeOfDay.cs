using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Languages;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Time of a day: a TimeOnly in the API, the minute of the day in the register.</summary>
internal static class TimeOfDay
{
    public const int MinutesPerDay = WallClock.MinutesPerDay;

    /// <summary>Time of a minute; both midnights of the day are 00:00.</summary>
    public static TimeOnly? Of(int? minute) => minute is { } known ? TimeOnly.MinValue.AddMinutes(known) : null;

    /// <summary>Minute to store; null without a day.</summary>
    /// <param name="given">Time in the input.</param>
    /// <param name="day">Day after the change.</param>
    /// <param name="present">Minute before the change.</param>
    /// <param name="endsDay">Whether it is a finish, so that midnight ends the day.</param>
    public static int? MinuteOf(Optional<TimeOnly?> given, DateOnly? day, int? present, bool endsDay = false) =>
        given.IsGiven ? MinuteOf(given.Value, endsDay) : day is null ? null : present;

    /// <inheritdoc cref="MinuteOf(Optional{TimeOnly?}, DateOnly?, int?, bool)"/>
    public static int? MinuteOf(TimeOnly? time, bool endsDay = false) => time switch
    {
        null => null,
        { } midnight when midnight == TimeOnly.MinValue && endsDay => MinutesPerDay,
        { } known => (known.Hour * 60) + known.Minute,
    };

    /// <summary>Reports a day outside the calendars, a time without a day, and a time with seconds.</summary>
    /// <param name="addError">Receives each error: input member and message.</param>
    /// <param name="day">Day after the change.</param>
    /// <param name="time">Time in the input.</param>
    /// <param name="member">Input member of the day; the default for the time appends "Time".</param>
    /// <param name="timeMember">Input member of the time; null for the default.</param>
    public static void Check(
        Action<string, Wording> addError, DateOnly? day, Optional<TimeOnly?> time, string member, string? timeMember = null)
    {
        if (day is { } known && !WallClock.Holds(known))
        {
            addError(member, "Days of a schedule lie between 1984-01-01 and 2149-12-31.");
        }

        if (time.Value is not { } given)
        {
            return;
        }

        if (day is null)
        {
            addError(timeMember ?? member + "Time", $"A time goes with its day; give {member} too.");
        }
        else if (given.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            addError(timeMember ?? member + "Time", "Times are whole minutes; leave the seconds at zero.");
        }
    }
}
