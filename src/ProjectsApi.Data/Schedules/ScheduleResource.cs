using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>Resource of a project's schedule (资源): a crew, a machine, material or a cost.</summary>
public sealed class ScheduleResource : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required string Name { get; set; }

    public required ScheduleResourceKind Kind { get; set; }

    /// <summary>How much of it there is, 1 for one of it full time; of no effect on dates.</summary>
    public decimal MaxUnits { get; set; } = 1m;

    /// <summary>Calendar that it works by; at most one of the two, and with none that of the schedule.</summary>
    public BuiltInCalendar? BuiltInCalendar { get; set; }

    /// <inheritdoc cref="BuiltInCalendar"/>
    public Guid? CalendarId { get; set; }

    public ScheduleCalendar? Calendar { get; set; }

    public List<ScheduleAssignment> Assignments => field ??= [];
}
