using ProjectsApi.Data.Bulk;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Imports a file for an operator at the command line.</summary>
public interface IImportScheduleFile
{
    /// <param name="file">Seekable file, which is read again if a write conflict is retried.</param>
    /// <param name="fileName">Name of a new project. Titles within files often come from templates and copies.</param>
    /// <param name="project">Code, node ID or key of the target project; null for a new one.</param>
    /// <param name="progress">Receives progress during the write.</param>
    /// <param name="cancellationToken">Cancels the import before anything is written.</param>
    Task<ScheduleFileOutcome> RunAsync(
        Stream file, string fileName, string? project, IProgress<BulkProgress> progress, CancellationToken cancellationToken);
}
