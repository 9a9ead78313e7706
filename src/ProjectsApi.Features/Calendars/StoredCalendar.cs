using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Calendars;

/// <summary>What of a project's own calendar is needed to compile it.</summary>
public sealed record StoredCalendar(Guid Id, Guid ProjectId, string Name, BuiltInCalendar? BuiltInBase, Guid? BaseId, string Definition)
{
    /// <summary>The columns that are read for it.</summary>
    public static Expression<Func<ScheduleCalendar, StoredCalendar>> Projection { get; } =
        c => new StoredCalendar(c.Id, c.ProjectId, c.Name, c.BuiltInBase, c.BaseId, c.Definition);

    /// <summary>From a row that is at hand.</summary>
    public static StoredCalendar Of(ScheduleCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(calendar.Id, calendar.ProjectId, calendar.Name, calendar.BuiltInBase, calendar.BaseId, calendar.Definition);
    }
}
