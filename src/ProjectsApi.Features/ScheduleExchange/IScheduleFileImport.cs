using ProjectsApi.Data.Bulk;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Imports a file of Microsoft Project at the command line, with the rights of the operator.</summary>
public interface IScheduleFileImport
{
    /// <param name="file">The file; seekable, because a retry reads it again from its beginning.</param>
    /// <param name="fileName">Name of a new project. Titles within files are often those of templates.</param>
    /// <param name="project">Code, node id or key of the project to import into; null for a new one.</param>
    /// <param name="progress">Receives the rows written so far.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written then.</param>
    Task<ScheduleFileOutcome> RunAsync(
        Stream file, string fileName, string? project, IProgress<BulkProgress> progress, CancellationToken cancellationToken);
}
