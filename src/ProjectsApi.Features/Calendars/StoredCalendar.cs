using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Calendars;

/// <summary>Columns of a project's own calendar that its compilation needs.</summary>
internal sealed record StoredCalendar(Guid Id, Guid ProjectId, string Name, BuiltInCalendar? BuiltInBase, Guid? BaseId, string Definition)
{
    /// <summary>Projection of the columns.</summary>
    public static Expression<Func<ScheduleCalendar, StoredCalendar>> Projection { get; } =
        c => new StoredCalendar(c.Id, c.ProjectId, c.Name, c.BuiltInBase, c.BaseId, c.Definition);

    /// <summary>Creates it from a loaded row.</summary>
    public static StoredCalendar Of(ScheduleCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new(calendar.Id, calendar.ProjectId, calendar.Name, calendar.BuiltInBase, calendar.BaseId, calendar.Definition);
    }
}
