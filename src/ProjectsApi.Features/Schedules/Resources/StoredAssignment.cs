using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Resources;

/// <summary>What of an assignment and its resource dates a task.</summary>
public sealed record StoredAssignment(
    Guid ProjectId,
    Guid NodeId,
    decimal Units,
    decimal WorkHours,
    decimal? SpanHours,
    ScheduleResourceKind Kind,
    BuiltInCalendar? BuiltInCalendar,
    Guid? CalendarId)
{
    private const decimal MinutesPerHour = 60m;

    /// <summary>The columns that are read for it.</summary>
    public static Expression<Func<ScheduleAssignment, StoredAssignment>> Projection { get; } = a => new StoredAssignment(
        a.ProjectId, a.NodeId, a.Units, a.WorkHours, a.SpanHours, a.Resource.Kind, a.Resource.BuiltInCalendar, a.Resource.CalendarId);

    /// <summary>Minutes from its start to its finish on the calendar of its resource, halves up; 0 where it dates nothing.</summary>
    public decimal Minutes => Kind != ScheduleResourceKind.Work ? 0m
        : Math.Round((SpanHours ?? (Units > 0m ? WorkHours / Units : 0m)) * MinutesPerHour, MidpointRounding.AwayFromZero);

    /// <summary>From rows that are at hand.</summary>
    public static StoredAssignment Of(ScheduleAssignment assignment, ScheduleResource resource)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        ArgumentNullException.ThrowIfNull(resource);
        return new(
            assignment.ProjectId, assignment.NodeId, assignment.Units, assignment.WorkHours, assignment.SpanHours,
            resource.Kind, resource.BuiltInCalendar, resource.CalendarId);
    }

    /// <summary>The same when its task lasts another time: what it does is in proportion.</summary>
    public StoredAssignment Scaled(decimal factor) => this with { WorkHours = WorkHours * factor, SpanHours = SpanHours * factor };
}
