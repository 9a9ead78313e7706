using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

[Description("A file of Microsoft Project to import as the schedule of a project(导入进度计划)")]
internal sealed record ImportScheduleInput : WriteInput
{
    [Description("Project of the schedule(项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description(
        "File in Microsoft Project's XML (MSPDI), of at most GraphQL:Uploads:MaxFileBytes, 20,480,000 bytes unless set otherwise(文件)")]
    public required UploadedFile File { get; init; }

    [Description(
        "Whether to replace an existing schedule: its nodes, links, calendars and the baselines with names of the file(是否替换已有计划)")]
    [DefaultValue(false)]
    public bool Replace { get; init; }

    [Description("Version of the project that you have read; omitted for any. With another version, nothing is written(期望版本)")]
    public long? ExpectedVersion { get; init; }
}

internal sealed class ImportSchedule : IPreparedWriteCase<ImportScheduleInput, PreparedImport, Project>
{
    public async Task<PreparedImport> PrepareAsync(ImportScheduleInput input, CancellationToken cancellationToken)
    {
        await using var content = input.File.OpenReadStream();
        return await PreparedImport.ReadAsync(content, cancellationToken);
    }

    public async Task<Project?> DecideAsync(
        WriteContext write, ImportScheduleInput input, PreparedImport prepared, CancellationToken cancellationToken)
    {
        // The lock keeps other writers away from the schedule during the import.
        var project = await LockedProject.FindAsync(write, input.ProjectId, input.ExpectedVersion, cancellationToken);

        foreach (var error in prepared.Report.Errors)
        {
            write.AddError(ScheduleFileError.Of(error));
        }

        if (project is not null && prepared.RowsFor(project.Id, write.Now) is { } rows)
        {
            await ScheduleImportWriter.WriteAsync(write, rows, input.Replace, cancellationToken);
        }

        return project;
    }
}
