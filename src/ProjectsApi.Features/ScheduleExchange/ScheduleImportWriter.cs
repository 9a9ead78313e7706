using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.ScheduleExchange;

/// <summary>Writes an imported schedule.</summary>
internal static class ScheduleImportWriter
{
    /// <param name="write">Context of the write, which has locked the project.</param>
    /// <param name="rows">Imported rows.</param>
    /// <param name="replace">Whether an existing schedule is replaced.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public static async Task WriteAsync(WriteContext write, ImportedSchedule rows, bool replace, CancellationToken cancellationToken)
    {
        var (database, project) = (write.Database, rows.Setup.ProjectId);
        var isPlanned = await database.ScheduleNodes.AnyAsync(node => node.ProjectId == project, cancellationToken);
        if (isPlanned && !replace)
        {
            write.AddError("replace", "The project has a schedule already; give replace: true to replace it.");
            return;
        }

        if (isPlanned)
        {
            // Dependents are removed before nodes and children before parents. The project lock keeps other writers away.
            await ResourceImportWriter.RemoveAssignmentsAsync(write, project, cancellationToken);
            database.Bulk.Remove(
                await database.ScheduleLinks.AsNoTracking().Where(link => link.ProjectId == project).ToListAsync(cancellationToken));
            database.Bulk.Remove(
                await NodeRemovalOrder.ChildrenFirstAsync(
                    database.ScheduleNodes.AsNoTracking().Where(node => node.ProjectId == project), cancellationToken));
        }

        await WriteCalendarsAsync(write, rows, replace, cancellationToken);
        await WriteSetupAsync(write, rows.Setup, cancellationToken);
        database.Bulk.Add(rows.Nodes);
        database.Bulk.Add(rows.Links);
        await ResourceImportWriter.WriteAsync(write, rows, replace, cancellationToken);
        if (rows.File is { } file)
        {
            database.Add(file());
        }

        await WriteBaselinesAsync(write, rows, replace, cancellationToken);
    }

    private static async Task WriteCalendarsAsync(
        WriteContext write, ImportedSchedule rows, bool replace, CancellationToken cancellationToken)
    {
        var project = rows.Setup.ProjectId;
        var present = await write.Database.ScheduleCalendars.AsTracking()
            .Where(calendar => calendar.ProjectId == project).ToListAsync(cancellationToken);
        if (replace)
        {
            ReplaceCalendars(write, rows, present);
            return;
        }

        if (present.Select(calendar => calendar.Name)
            .Intersect(rows.Calendars.Select(calendar => calendar.Name)).FirstOrDefault() is { } name)
        {
            write.AddError(
                "replace", $"The project has a calendar '{name}' already; give replace: true to replace it.");
        }

        write.Database.AddRange(rows.Calendars);
    }

    // A calendar with the same name keeps its row, so that references to it stay valid.
    private static void ReplaceCalendars(WriteContext write, ImportedSchedule rows, IReadOnlyList<ScheduleCalendar> present)
    {
        var kept =
            present.Join(rows.Calendars, old => old.Name, calendar => calendar.Name, (old, calendar) => (Old: old, New: calendar)).ToList();
        var ids = kept.ToDictionary(pair => pair.New.Id, pair => pair.Old.Id);
        foreach (var (old, calendar) in kept)
        {
            (old.Definition, old.BuiltInBase, old.BaseId) = (calendar.Definition, calendar.BuiltInBase, Of(calendar.BaseId));
        }

        write.Database.RemoveRange(present.Except(kept.Select(pair => pair.Old)));
        foreach (var calendar in rows.Calendars.Where(calendar => !ids.ContainsKey(calendar.Id)))
        {
            calendar.BaseId = Of(calendar.BaseId);
            write.Database.Add(calendar);
        }

        rows.Setup.CalendarId = Of(rows.Setup.CalendarId);
        foreach (var node in rows.Nodes)
        {
            node.CalendarId = Of(node.CalendarId);
        }

        foreach (var resource in rows.ResourcePlan.Resources)
        {
            resource.CalendarId = Of(resource.CalendarId);
        }

        Guid? Of(Guid? id) => id is { } known && ids.TryGetValue(known, out var same) ? same : id;
    }

    private static async Task WriteSetupAsync(WriteContext write, ScheduleSetup setup, CancellationToken cancellationToken)
    {
        var project = setup.ProjectId;
        if (await write.Database.ScheduleSetups.AsTracking()
            .SingleOrDefaultAsync(s => s.ProjectId == project, cancellationToken) is not { } present)
        {
            write.Database.Add(setup);
            return;
        }

        // Settings without a counterpart in the file, such as the rule pack, stay.
        (present.Start, present.StartMinute, present.FinishBy) = (setup.Start, setup.StartMinute, setup.FinishBy);
        (present.BuiltInCalendar, present.CalendarId) = (setup.BuiltInCalendar, setup.CalendarId);
        (present.MinutesPerDay, present.CriticalFloatDays) = (setup.MinutesPerDay, setup.CriticalFloatDays);
        // Only with these values do dates equal those of Microsoft Project.
        (present.LagCalendar, present.DataDate, present.Criticality) = (setup.LagCalendar, setup.DataDate, setup.Criticality);
        (present.IsFromFinish, present.HonorsConstraints, present.ProgressRule) = (setup.IsFromFinish,
            setup.HonorsConstraints, setup.ProgressRule);
    }

    private static async Task WriteBaselinesAsync(
        WriteContext write, ImportedSchedule rows, bool replace, CancellationToken cancellationToken)
    {
        var (project, names) = (rows.Setup.ProjectId, rows.Baselines.Select(baseline => baseline.Name).ToList());
        var present = write.Database.ScheduleBaselines.AsTracking()
            .Where(baseline => baseline.ProjectId == project && names.Contains(baseline.Name));
        if (replace)
        {
            // Baselines survive the removal of their nodes, so they may exist without a schedule.
            write.Database.RemoveRange(await present.ToListAsync(cancellationToken));
        }
        else if (await present.Select(baseline => baseline.Name).FirstOrDefaultAsync(cancellationToken) is { } taken)
        {
            write.AddError(
                "replace", $"The project has a baseline '{taken}' already; give replace: true to replace it.");
        }

        write.Database.AddRange(rows.Baselines);
    }
}
