using System.Text;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Past;
using ProjectsApi.Features.Schedules.Passes;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Exports the schedules of several projects as files of Microsoft Project.</summary>
internal sealed class ExportSchedules(IDbContextFactory<ProjectsDbContext> contexts) : IUseCase
{
    private static readonly char[] NotInNames = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

    /// <param name="projects">Projects.</param>
    /// <param name="today">Today in the time zone; start of a schedule without dates.</param>
    /// <param name="past">Contexts of a past state; null for the present.</param>
    /// <param name="cancellationToken">Cancels the export.</param>
    public async Task<IReadOnlyDictionary<Guid, ScheduleExport>> HandleAsync(
        IReadOnlyList<Guid> projects, DateOnly today, IDbContextFactory<ProjectsDbContext>? past, CancellationToken cancellationToken)
    {
        await using var database = await (past ?? contexts).CreateDbContextAsync(cancellationToken);
        var schedules = await LoadSchedules.HandleAsync(database, projects, cancellationToken);
        var keys = projects.ToList();
        var names = await database.Projects.Where(project => keys.Contains(project.Id))
            .Select(project => new { project.Id, project.Name })
            .ToDictionaryAsync(project => project.Id, project => project.Name, cancellationToken);
        var baselines = await database.ScheduleBaselines.AsNoTracking().Where(baseline => keys.Contains(baseline.ProjectId))
            .OrderBy(baseline => baseline.CapturedAt).ThenBy(baseline => baseline.Id).ToListAsync(cancellationToken);
        var files = await FilesAsync(keys, (past as PastRegister)?.At, cancellationToken);
        var resources = (await database.ScheduleResources.AsNoTracking().Where(resource => keys.Contains(resource.ProjectId))
            .OrderBy(resource => resource.Name).ThenBy(resource => resource.Id).ToListAsync(cancellationToken)).ToLookup(
                resource => resource.ProjectId);
        var assignments = (await database.ScheduleAssignments.AsNoTracking().Where(assignment => keys.Contains(assignment.ProjectId))
            .OrderBy(assignment => assignment.Id).ToListAsync(cancellationToken)).ToLookup(assignment => assignment.ProjectId);
        return schedules.Where(schedule => (schedule.Value.Nodes.Count > 0 || schedule.Value.Calendars.Own.Count > 0) && names.ContainsKey(
            schedule.Key)).ToDictionary(
            schedule => schedule.Key,
            schedule =>
            {
                var computed = ComputedSchedule.Of(schedule.Value, new ScheduleRequest(today), cancellationToken);
                var file = new ExportMapping(
                    names[schedule.Key], computed, [.. baselines.Where(baseline => baseline.ProjectId == schedule.Key)],
                    new ResourcePlan(
                        [.. resources[schedule.Key]], [.. assignments[schedule.Key]]), files.GetValueOrDefault(schedule.Key)).Project();
                return new ScheduleExport(
                    FileNameOf(names[schedule.Key]), MspdiSchema.MediaType, Encoding.UTF8.GetString(MspdiWriter.Write(file)));
            });
    }

    // The change log omits kept fields. A past state uses those of the last import before it.
    private async Task<Dictionary<Guid, KeptProjectFields>> FilesAsync(
        List<Guid> projects, DateTime? at, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await database.ScheduleFiles.AsNoTracking()
            .Where(file => projects.Contains(file.ProjectId) && (at == null || file.ImportedAt <= at))
            .Select(file => new { file.ProjectId, file.ImportedAt, file.Id }).ToListAsync(cancellationToken);
        var latest = known.GroupBy(file => file.ProjectId)
            .Select(files => files.OrderBy(file => file.ImportedAt).ThenBy(file => file.Id).Last().Id).ToList();
        var contents = latest.Count == 0 ? [] : await database.ScheduleFiles.AsNoTracking().Where(file => latest.Contains(file.Id))
            .Select(file => new { file.ProjectId, file.Content }).ToListAsync(cancellationToken);
        return contents.ToDictionary(file => file.ProjectId, file => KeptFieldsSerializer.Deserialize(file.Content));
    }

    private static string FileNameOf(string name) =>
        string.Concat(name.Where(letter => !char.IsControl(letter) && !NotInNames.Contains(letter)))
            .Trim() is { Length: > 0 } usable ? $"{usable}.xml" : "schedule.xml";
}
