using Microsoft.EntityFrameworkCore;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Writes imported resources and assignments.</summary>
internal static class ResourceImportWriter
{
    /// <summary>Removes the assignments of a schedule that is replaced.</summary>
    public static async Task RemoveAssignmentsAsync(WriteContext write, Guid project, CancellationToken cancellationToken) =>
        write.Database.Bulk.Remove(
        await write.Database.ScheduleAssignments.AsNoTracking()
            .Where(assignment => assignment.ProjectId == project).ToListAsync(cancellationToken));

    /// <summary>Adds resources and assignments. Nodes must be added before, and the rows must refer to the final calendars.</summary>
    /// <param name="write">Context of the write.</param>
    /// <param name="rows">Imported rows.</param>
    /// <param name="replace">Whether existing resources are replaced.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public static async Task WriteAsync(WriteContext write, ImportedSchedule rows, bool replace, CancellationToken cancellationToken)
    {
        var project = rows.Setup.ProjectId;
        var present = await write.Database.ScheduleResources.AsTracking()
            .Where(resource => resource.ProjectId == project).ToListAsync(cancellationToken);
        if (!replace && present.Select(resource => resource.Name)
            .Intersect(rows.ResourcePlan.Resources.Select(resource => resource.Name)).FirstOrDefault() is { } name)
        {
            write.AddError(
                "replace", $"The project has a resource '{name}' already; give replace: true to replace it.");
            return;
        }

        // A resource with the same name keeps its row.
        var kept = present.Join(
            rows.ResourcePlan.Resources, old => old.Name, resource => resource.Name, (old, resource) => (Old: old, New: resource)).ToList();
        var ids = kept.ToDictionary(pair => pair.New.Id, pair => pair.Old.Id);
        foreach (var (old, resource) in kept)
        {
            (old.Kind, old.MaxUnits, old.BuiltInCalendar, old.CalendarId) = (resource.Kind, resource.MaxUnits,
                resource.BuiltInCalendar, resource.CalendarId);
        }

        if (replace)
        {
            write.Database.RemoveRange(present.Except(kept.Select(pair => pair.Old)));
        }

        foreach (var assignment in rows.ResourcePlan.Assignments)
        {
            assignment.ResourceId = ids.GetValueOrDefault(assignment.ResourceId, assignment.ResourceId);
        }

        write.Database.AddRange(rows.ResourcePlan.Resources.Where(resource => !ids.ContainsKey(resource.Id)));
        write.Database.Bulk.Add(rows.ResourcePlan.Assignments);
    }
}
