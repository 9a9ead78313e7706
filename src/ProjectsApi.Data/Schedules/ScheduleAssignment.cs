using ProjectsApi.Data.Model;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Data.Schedules;

/// <summary>Work of a resource on a task of the same project (资源分配).</summary>
public sealed class ScheduleAssignment : Entity
{
    public required Guid ProjectId { get; set; }

    public Project Project { get => field ?? throw new NavigationNotLoadedException(nameof(Project)); set; }

    public required Guid NodeId { get; set; }

    public ScheduleNode Node { get => field ?? throw new NavigationNotLoadedException(nameof(Node)); set; }

    public required Guid ResourceId { get; set; }

    public ScheduleResource Resource { get => field ?? throw new NavigationNotLoadedException(nameof(Resource)); set; }

    /// <summary>Share of the resource's time, 1 for full time; for material its quantity.</summary>
    public required decimal Units { get; set; }

    /// <summary>Hours of work; zero for material and costs.</summary>
    public decimal WorkHours { get; set; }

    /// <summary>Hours of the resource's calendar from start to finish, if a file spreads the work unevenly; null for work ÷
    /// units.</summary>
    public decimal? SpanHours { get; set; }
}
