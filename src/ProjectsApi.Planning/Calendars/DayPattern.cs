using System.Collections.ObjectModel;

namespace ProjectsApi.Planning.Calendars;

/// <summary>Working times of one day, in order and without overlap; none on a day off. Two patterns of the same times are equal.</summary>
public sealed class DayPattern : IEquatable<DayPattern>
{
    private readonly WorkingTime[] _times;

    private DayPattern(WorkingTime[] times)
    {
        _times = times;
        Times = new ReadOnlyCollection<WorkingTime>(times);
        Minutes = times.Sum(time => time.Minutes);
    }

    /// <summary>A day without work.</summary>
    public static DayPattern Off { get; } = new([]);

    /// <summary>A day of work around the clock, 00:00 to 24:00.</summary>
    public static DayPattern AllDay { get; } = new([new(0, WallClock.MinutesPerDay)]);

    /// <summary>Working times, earliest first.</summary>
    public IReadOnlyList<WorkingTime> Times { get; }

    /// <summary>Working minutes of the day, 0 to 1440.</summary>
    public int Minutes { get; }

    /// <summary>Whether there is any work.</summary>
    public bool IsWorking => _times.Length > 0;

    /// <summary>Creates a pattern.</summary>
    /// <param name="times">Working times, each beginning at or after the end of the previous one; none for a day off.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentException">The times overlap, are in another order or are default values.</exception>
    public static DayPattern Of(params ReadOnlySpan<WorkingTime> times)
    {
        var end = 0;
        foreach (var time in times)
        {
            if (time.Minutes == 0 || time.From < end)
            {
                throw new ArgumentException("Working times of a day must be in order and must not overlap.", nameof(times));
            }

            end = time.To;
        }

        return times.IsEmpty ? Off : new(times.ToArray());
    }

    /// <summary>The times that two patterns have in common.</summary>
    /// <param name="other">Another pattern.</param>
    /// <returns>Their common times; <see cref="Off"/> when there are none.</returns>
    public DayPattern Common(DayPattern other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var times = new List<WorkingTime>();
        foreach (var time in _times)
        {
            foreach (var theirs in other._times)
            {
                var (from, to) = (Math.Max(time.From, theirs.From), Math.Min(time.To, theirs.To));
                if (from < to)
                {
                    times.Add(new(from, to));
                }
            }
        }

        return Of([.. times]);
    }

    /// <summary>Working minutes before a minute of the day.</summary>
    /// <param name="minute">0 to 1440.</param>
    /// <returns>0 to <see cref="Minutes"/>.</returns>
    public int MinutesBefore(int minute)
    {
        var worked = 0;
        foreach (var time in _times)
        {
            if (minute <= time.From)
            {
                break;
            }

            worked += Math.Min(minute, time.To) - time.From;
        }

        return worked;
    }

    /// <summary>Minute of the day at which a working minute of the day begins.</summary>
    /// <param name="worked">Working minutes before it, 0 to <see cref="Minutes"/> − 1.</param>
    /// <returns>0 to 1439.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day has no such working minute.</exception>
    public int MinuteAfter(int worked)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(worked);
        var rest = worked;
        foreach (var time in _times)
        {
            if (rest < time.Minutes)
            {
                return time.From + rest;
            }

            rest -= time.Minutes;
        }

        throw new ArgumentOutOfRangeException(nameof(worked), worked, "The day has fewer working minutes.");
    }

    /// <inheritdoc/>
    public bool Equals(DayPattern? other) => other is not null && _times.AsSpan().SequenceEqual(other._times);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayPattern);

    /// <inheritdoc/>
    public override int GetHashCode() => _times.Aggregate(_times.Length, HashCode.Combine);
}
