using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Bulk;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Imports a file for an operator at the command line.</summary>
internal sealed class ImportScheduleFile(MutationRunner writer) : IImportScheduleFile, IUseCase
{
    private const string Operation = "import-mspdi";

    // An operator at the command line has full access to the database anyway.
    private static readonly Viewer Operator = new(null, null, null, [HeldRole.Everywhere(Role.Administrator)], null);

    /// <inheritdoc/>
    public async Task<ScheduleFileOutcome> RunAsync(
        Stream file, string fileName, string? project, IProgress<BulkProgress> progress, CancellationToken cancellationToken)
    {
        var prepared = await PreparedImport.ReadAsync(file, cancellationToken);
        var report = prepared.Report;
        if (report.Errors.Count > 0)
        {
            return new ScheduleFileOutcome(null, report, [.. report.Errors.Select(ScheduleFileError.Of).Select(TextOf)]);
        }

        var request = new WriteRequest(
            Operation, Operator, Operation, null, string.Empty, false, new Dictionary<string, object?>());
        var payload = await writer.RunAsync<Project>(
            request,
            project => project,
            DecideAsync,
            cancellationToken);
        return payload.Result is Project view
            ? new ScheduleFileOutcome(GlobalId.Encode(ProjectRow.TypeName, view.Id), report, [])
            : new ScheduleFileOutcome(null, report, [.. (payload.Errors ?? []).Select(error => error.Message.ToString())]);

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
            write.AddError("project", $"No project has the code or id '{named}'.");
            return null;
        }

        // The lock needs the key; no decision depends on other columns read before it.
        await write.LockProjectAsync(project.Id, cancellationToken);
        return project;
    }

    private static string TextOf(ScheduleFileError error) =>
        error.Line is { } line ? $"Line {line}, column {error.Column}: {error.Message}" : error.Message.ToString();
}
