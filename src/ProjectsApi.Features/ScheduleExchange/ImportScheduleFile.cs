using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Bulk;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Imports a file in the name of the program itself: what an operator asks for at the command line.</summary>
public sealed class ImportScheduleFile(MutationRunner writer) : IUseCase
{
    private const string Operation = "import-mspdi";

    // Whoever starts the program may do everything to its database anyway.
    private static readonly Viewer Operator = new(null, null, null, [HeldRole.Everywhere(Role.Administrator)], null);

    /// <param name="file">The file, which can be read from its beginning again: an attempt that others were in the way of is made
    /// anew.</param>
    /// <param name="fileName">Name that a new project gets: titles and names within files are those of templates and copies as often as
    /// not.</param>
    /// <param name="project">Code, node id or key of the project to import into; null for a new one.</param>
    /// <param name="progress">Told while rows are written.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written then.</param>
    public async Task<ScheduleFileOutcome> HandleAsync(
        Stream file, string fileName, string? project, IProgress<BulkProgress> progress, CancellationToken cancellationToken)
    {
        var prepared = await PreparedImport.ReadAsync(file, cancellationToken);
        var report = prepared.Report;
        if (report.Errors.Count > 0)
        {
            return new ScheduleFileOutcome(null, report, [.. report.Errors.Select(ScheduleFileError.Of).Select(TextOf)]);
        }

        var request = new WriteRequest(
            Operation, new Caller(null, null), Operator, Operation, null, string.Empty, false, new Dictionary<string, object?>());
        var payload = await writer.RunAsync<Project>(
            request,
            project => project,
            DecideAsync,
            cancellationToken);
        return payload.Result is Project view
            ? new ScheduleFileOutcome(GlobalId.Encode(ProjectRow.TypeName, view.Id), report, [])
            : new ScheduleFileOutcome(null, report, [.. (payload.Errors ?? []).Select(error => error.Message)]);

        async Task<Project?> DecideAsync(WriteContext write, CancellationToken token)
        {
            write.Database.Bulk.Progress = progress;
            var row = project is null ? New(write, ImportedNames.OrDefault(fileName, Operation)) : await FindAsync(write, project, token);
            if (row is not null && await RowsForAsync(row.Id, write.Now, token) is { } rows)
            {
                await ScheduleImportWriter.WriteAsync(write, rows, replace: false, token);
            }

            return row;
        }

        async Task<ImportedSchedule?> RowsForAsync(Guid id, DateTime now, CancellationToken token)
        {
            if (prepared.File is null)
            {
                file.Position = 0;
                prepared = await PreparedImport.ReadAsync(file, token);
            }

            return prepared.LastRowsFor(id, now);
        }
    }

    private static Project New(WriteContext write, string name)
    {
        var project = new Project { Name = name, Category = ProjectCategory.Other, Stage = ProjectStage.Conceived };
        write.Database.Add(project);
        write.Database.Add(new StageEntry { ProjectId = project.Id, Stage = project.Stage, EnteredOn = write.Today });
        return project;
    }

    private static async Task<Project?> FindAsync(WriteContext write, string named, CancellationToken cancellationToken)
    {
        var key = GlobalId.TryDecode(named, out _, out var global) || Guid.TryParse(named, out global) ? global : Guid.Empty;
        var project = await write.Database.Projects.AsTracking()
            .SingleOrDefaultAsync(p => p.Id == key || p.Code == named, cancellationToken);
        if (project is null)
        {
            write.Wrong("project", $"No project has the code or id '{named}'.");
            return null;
        }

        // Its row is what the turn locks: to read it before is no harm, since nothing of it is decided by.
        await write.LockProjectAsync(project.Id, cancellationToken);
        return project;
    }

    private static string TextOf(ScheduleFileError error) =>
        error.Line is { } line ? $"Line {line}, column {error.Column}: {error.Message}" : error.Message;
}
