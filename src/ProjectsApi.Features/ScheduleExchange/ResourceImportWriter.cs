using Microsoft.EntityFrameworkCore;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Puts the resources and assignments of a file in the place of a project's.</summary>
internal static class ResourceImportWriter
{
    /// <summary>Takes away the assignments of a schedule that is about to give way.</summary>
    public static async Task RemoveAssignmentsAsync(WriteContext write, Guid project, CancellationToken cancellationToken) =>
        write.Database.Bulk.Remove(
        await write.Database.ScheduleAssignments.AsNoTracking()
            .Where(assignment => assignment.ProjectId == project).ToListAsync(cancellationToken));

    /// <summary>Puts them in, assignments behind the nodes that are already to be added; calendars of the rows are those that are kept by
    /// now.</summary>
    /// <param name="write">The write.</param>
    /// <param name="rows">Rows of the file.</param>
    /// <param name="replace">Whether resources that are there may go.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task WriteAsync(WriteContext write, ImportedSchedule rows, bool replace, CancellationToken cancellationToken)
    {
        var project = rows.Setup.ProjectId;
        var present = await write.Database.ScheduleResources.AsTracking()
            .Where(resource => resource.ProjectId == project).ToListAsync(cancellationToken);
        if (!replace && present.Select(resource => resource.Name)
            .Intersect(rows.ResourcePlan.Resources.Select(resource => resource.Name)).FirstOrDefault() is { } name)
        {
            write.Wrong(
                "replace", $"The project has a resource '{name}' already; give replace: true to put that of the file in its place.");
            return;
        }

        // A resource of the same name stays the same row.
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
