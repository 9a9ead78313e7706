using System.ComponentModel;
using Microsoft.EntityFrameworkCore;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

[Description("A calendar of a project to remove; a used one needs a replacement(删除日历)")]
internal sealed record RemoveScheduleCalendarInput : ChangeInput
{
    [Description("Calendar of a project(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public required Guid ScheduleCalendarId { get; init; }

    [Description("Calendar that replaces it, built-in or of the same project(替代日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Guid? ReplacementId { get; init; }
}

internal sealed class RemoveScheduleCalendar : IWriteCase<RemoveScheduleCalendarInput, ScheduleCalendar>
{
    public async Task<ScheduleCalendar?> DecideAsync(
        WriteContext write, RemoveScheduleCalendarInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleCalendars.Where(c => c.Id == input.ScheduleCalendarId)
                .Select(c => c.ProjectId), cancellationToken);
        var calendar = await write.FindAsync<ScheduleCalendar>(input.ScheduleCalendarId, "scheduleCalendarId", cancellationToken);
        var replacement = await CalendarChoice.FindAsync(
            write, input.ReplacementId, calendar?.ProjectId, "replacementId", cancellationToken);
        if (calendar is null)
        {
            return null;
        }

        write.ExpectVersion(calendar, input.ExpectedVersion);
        if (replacement == CalendarChoice.Nothing)
        {
            await References.RefuseAsync(
                write, calendar, "scheduleCalendarId",
                uses => $"The calendar is used: {uses}. Give replacementId, or let them name another one first.", cancellationToken);
        }
        else if (await CheckReplacementAsync(write, calendar, replacement, cancellationToken))
        {
            await ReplaceAsync(write, calendar, replacement, cancellationToken);
        }

        write.Database.Remove(calendar);
        return calendar;
    }

    // Otherwise calendars derived from this one would be derived from themselves.
    private static async Task<bool> CheckReplacementAsync(
        WriteContext write, ScheduleCalendar calendar, CalendarChoice replacement, CancellationToken cancellationToken)
    {
        var above = await write.Database.ScheduleCalendars.Where(c => c.ProjectId == calendar.ProjectId)
            .ToDictionaryAsync(c => c.Id, c => c.BaseId, cancellationToken);
        for (var key = replacement.Own; key is { } known; key = above.GetValueOrDefault(known))
        {
            if (known == calendar.Id)
            {
                write.AddError("replacementId", "The calendar is this one or derived from it; take another one.");
                return false;
            }
        }

        return true;
    }

    private static async Task ReplaceAsync(
        WriteContext write, ScheduleCalendar calendar, CalendarChoice replacement, CancellationToken cancellationToken)
    {
        var (id, project) = (calendar.Id, calendar.ProjectId);
        foreach (var node in await write.Database.ScheduleNodes.AsTracking().Where(n => n.CalendarId == id).ToListAsync(cancellationToken))
        {
            (node.BuiltInCalendar, node.CalendarId) = (replacement.BuiltIn, replacement.Own);
        }

        foreach (var resource in await write.Database.ScheduleResources.AsTracking()
            .Where(r => r.CalendarId == id).ToListAsync(cancellationToken))
        {
            (resource.BuiltInCalendar, resource.CalendarId) = (replacement.BuiltIn, replacement.Own);
        }

        foreach (var setup in await write.Database.ScheduleSetups.AsTracking()
            .Where(s => s.CalendarId == id).ToListAsync(cancellationToken))
        {
            (setup.BuiltInCalendar, setup.CalendarId) = (replacement.BuiltIn, replacement.Own);
        }

        var others = await write.Database.ScheduleCalendars.AsTracking()
            .Where(c => c.ProjectId == project && c.Id != id).ToListAsync(cancellationToken);
        var derived = others.Where(c => c.BaseId == id).ToList();
        foreach (var other in derived)
        {
            (other.BuiltInBase, other.BaseId) = (replacement.BuiltIn, replacement.Own);
        }

        CalendarChecks.CheckDerived(write, derived.Select(c => c.Id).ToHashSet(), [.. others.Select(StoredCalendar.Of)], "replacementId");
    }
}
