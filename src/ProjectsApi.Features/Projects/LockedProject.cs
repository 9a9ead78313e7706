using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

/// <summary>Project that is locked for a rule over several of its rows. Concurrent writes of this kind wait for the commit.</summary>
internal static class LockedProject
{
    /// <summary>The project of a write that does not compare its version.</summary>
    /// <inheritdoc cref="FindAsync(WriteContext, Guid, long?, CancellationToken)"/>
    public static Task<Project?> FindAsync(WriteContext write, Guid id, CancellationToken cancellationToken) =>
        FindAsync(write, id, expectedVersion: null, cancellationToken);

    /// <param name="write">The write.</param>
    /// <param name="id">Input member <c>projectId</c>.</param>
    /// <param name="expectedVersion">Version that the caller read; null when it is not compared.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Null, and a mistake of the write, when there is no such project.</returns>
    public static async Task<Project?> FindAsync(
        WriteContext write, Guid id, long? expectedVersion, CancellationToken cancellationToken)
    {
        await write.LockProjectAsync(id, cancellationToken);
        var project = await write.FindAsync<Project>(id, "projectId", cancellationToken);
        if (project is not null && expectedVersion is { } version)
        {
            write.CompareVersion(project, version);
        }

        return project;
    }
}
