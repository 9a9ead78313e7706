using ProjectsApi.Data;
using ProjectsApi.Features.ScheduleExchange;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Host.Startup;

/// <summary>
/// Imports a file of Microsoft Project. Standard output gets only the id of the project; the report goes to standard error.
/// </summary>
internal static class ImportCommand
{
    /// <returns>Exit code: 0 after the import, 1 when nothing was written.</returns>
    /// <exception cref="StartupRefusedException">The file or the database cannot be opened.</exception>
    public static async Task<int> RunAsync(CommandLine command, ImportRequest request, CancellationToken cancellationToken)
    {
        LowMemoryRuntime.Enter();
        using var heap = new HeapTrimming();
        using var host = ImportHost.Build(command.Settings);
        await DatabaseStartup.PrepareAsync(host, command.Migrate, command.Create, addSampleData: false, cancellationToken);
        using var inPlace = host.Services.GetRequiredService<RegisterBackup>().BlockRestore();
        await using var file = Open(request.File);
        await Console.Error.WriteLineAsync($"Reading {request.File}.");
        var outcome = await host.Services.GetRequiredService<IImportScheduleFile>().RunAsync(
            file, Path.GetFileNameWithoutExtension(request.File), request.Project, new ImportProgress(Console.Error), cancellationToken);
        await WriteReportAsync(outcome.Report);
        if (outcome.NodeId is not { } id)
        {
            foreach (var error in outcome.Errors)
            {
                await Console.Error.WriteLineAsync(error);
            }

            await Console.Error.WriteLineAsync($"Nothing of {request.File} was imported.");
            return 1;
        }

        await Console.Out.WriteLineAsync(id);
        return 0;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartupRefusedException($"{CommandLine.ImportSwitch}: the file '{path}' cannot be read: {failure.Message}", failure);
        }
    }

    private static async Task WriteReportAsync(MspdiReport report)
    {
        await Console.Error.WriteLineAsync($"Read: {TextOf(report.Read)}.");
        await Console.Error.WriteLineAsync($"Mapped: {TextOf(report.Mapped)}.");
        foreach (var loss in report.Warnings)
        {
            var task = loss.TaskUid is { } uid ? $"task {uid} '{loss.TaskName}': " : "";
            await Console.Error.WriteLineAsync($"{(loss.Line > 0 ? $"Line {loss.Line}: " : "")}{task}{loss.Message}");
        }

        if (report.WarningsNotListed > 0)
        {
            await Console.Error.WriteLineAsync($"{report.WarningsNotListed} more are not listed.");
        }
    }

    private static string TextOf(MspdiCounts counts) =>
        $"{counts.Tasks} tasks ({counts.Summaries} summaries, {counts.Milestones} milestones, {counts.ManualTasks} manual, "
        + $"{counts.TasksWithProgress} with progress), "
        + $"{counts.Links} links, {counts.Constraints} constraints, {counts.Deadlines} deadlines, {counts.Baselines} baseline values, "
        + $"{counts.Calendars} calendars with {counts.CalendarExceptions} exceptions";
}
