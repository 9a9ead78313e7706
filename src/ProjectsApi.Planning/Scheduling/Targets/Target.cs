using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Planning.Scheduling.Targets;

/// <summary>An activity, its target finish, and the calendar that measures it.</summary>
internal sealed class Target
{
    private readonly WorkCalendar calendar;

    public Target(ScheduleModel model, int activity, int finishBy)
    {
        Model = model;
        Activity = activity;
        FinishBy = finishBy;
        calendar = model.Network.Timelines[model.Network.OwnCalendar[model.Network.RankOf[activity]]];
    }

    public ScheduleModel Model { get; }

    public int Activity { get; }

    public int FinishBy { get; }

    /// <summary>Working minutes from the target to a later finish; else 0.</summary>
    public int Shortfall(int finish) => Math.Max(0, Minutes(FinishBy, finish));

    public int ShortfallDays(int finish) => Shortfall(finish) == 0 ? 0 : Days(FinishBy, finish);

    /// <summary>Working minutes between two finishes.</summary>
    public int Minutes(int earlier, int later) => calendar.PositionOf(later) - calendar.PositionOf(earlier);

    /// <summary>Working days after the day of the earlier finish, up to and including that of the later one.</summary>
    public int Days(int earlier, int later)
    {
        var (from, to) = (WallClock.DayEndedAt(earlier), WallClock.DayEndedAt(later));
        return from == WallClock.LastDay ? 0 : calendar.WorkingDaysBetween(from.AddDays(1), to);
    }
}
