using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Data.Schedules;

/// <summary>Resource of a project's schedule (资源): a crew, a machine, material or a cost.</summary>
public sealed class ScheduleResource : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required string Name { get; set; }

    public required ScheduleResourceKind Kind { get; set; }

    /// <summary>Units available, 1 for one full time; they do not affect dates.</summary>
    public decimal MaxUnits { get; set; } = 1m;

    /// <summary>Calendar of the resource; one of the two columns at most, and without any the schedule's calendar.</summary>
    public BuiltInCalendar? BuiltInCalendar { get; set; }

    /// <inheritdoc cref="BuiltInCalendar"/>
    public Guid? CalendarId { get; set; }

    public ScheduleCalendar? Calendar { get; set; }

    public List<ScheduleAssignment> Assignments => field ??= [];
}
