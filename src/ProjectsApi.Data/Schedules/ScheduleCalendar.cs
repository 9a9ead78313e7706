using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>Calendar of a project's own (项目日历).</summary>
public sealed class ScheduleCalendar : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required string Name { get; set; }

    /// <summary>Base calendar for days that this one does not define; one of the two columns at most.</summary>
    public BuiltInCalendar? BuiltInBase { get; set; }

    /// <inheritdoc cref="BuiltInBase"/>
    public Guid? BaseId { get; set; }

    public ScheduleCalendar? Base { get; set; }

    /// <summary>Week and exceptions, as JSON.</summary>
    public required string Definition { get; set; }
}
