using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Past;

/// <summary>Derived rows, which are in no log and which a past computes again.</summary>
public interface IPastRows
{
    /// <summary>Adds the derived rows to the past of a project.</summary>
    /// <param name="past">Context that fills the past.</param>
    /// <param name="project">Key of the project.</param>
    /// <param name="day">Day in the zone's time for the computation.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task CompleteAsync(ProjectsDbContext past, Guid project, DateOnly day, CancellationToken cancellationToken);
}
