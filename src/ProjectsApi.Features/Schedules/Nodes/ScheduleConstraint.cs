using ProjectsApi.Planning.Scheduling;

namespace ProjectsApi.Features.Schedules.Nodes;

/// <summary>Constraint of a node.</summary>
internal sealed record ScheduleConstraint(ScheduleConstraintKind Kind, DateOnly? On, TimeOnly? At)
{
    internal static ScheduleConstraint Of(ScheduleConstraintKind kind, DateOnly? day, int? minute) => new(kind, day, TimeOfDay.Of(minute));
}
