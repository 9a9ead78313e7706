using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>Calendar that a project made for its own schedule (项目日历).</summary>
public sealed class ScheduleCalendar : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required string Name { get; set; }

    /// <summary>Calendar that holds for days this one says nothing about; at most one of the two.</summary>
    public BuiltInCalendar? BuiltInBase { get; set; }

    /// <inheritdoc cref="BuiltInBase"/>
    public Guid? BaseId { get; set; }

    public ScheduleCalendar? Base { get; set; }

    /// <summary>Week and exceptions, as JSON.</summary>
    public required string Definition { get; set; }
}
