using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>Rows that are in no log and are worked out again where the past of a project is looked into.</summary>
public interface IPastRows
{
    /// <summary>Adds them to the past of a project.</summary>
    /// <param name="past">The past, open for writing.</param>
    /// <param name="project">The project.</param>
    /// <param name="day">Day in the zone by which they are worked out.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task CompleteAsync(ProjectsDbContext past, Guid project, DateOnly day, CancellationToken cancellationToken);
}
