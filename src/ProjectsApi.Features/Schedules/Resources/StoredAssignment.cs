using System.Linq.Expressions;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Resources;

/// <summary>Columns of an assignment and its resource that schedule a task.</summary>
internal sealed record StoredAssignment(
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

    /// <summary>Projection of the columns.</summary>
    public static Expression<Func<ScheduleAssignment, StoredAssignment>> Projection { get; } = a => new StoredAssignment(
        a.ProjectId, a.NodeId, a.Units, a.WorkHours, a.SpanHours, a.Resource.Kind, a.Resource.BuiltInCalendar, a.Resource.CalendarId);

    /// <summary>Span on the resource's calendar, minutes, rounded half up; 0 for no work.</summary>
    public decimal Minutes => Kind != ScheduleResourceKind.Work ? 0m
        : Math.Round((SpanHours ?? (Units > 0m ? WorkHours / Units : 0m)) * MinutesPerHour, MidpointRounding.AwayFromZero);

    /// <summary>Creates it from loaded rows.</summary>
    public static StoredAssignment Of(ScheduleAssignment assignment, ScheduleResource resource)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        ArgumentNullException.ThrowIfNull(resource);
        return new(
            assignment.ProjectId, assignment.NodeId, assignment.Units, assignment.WorkHours, assignment.SpanHours,
            resource.Kind, resource.BuiltInCalendar, resource.CalendarId);
    }

    /// <summary>Scales work and span in proportion to the task's duration.</summary>
    public StoredAssignment Scaled(decimal factor) => this with { WorkHours = WorkHours * factor, SpanHours = SpanHours * factor };
}
