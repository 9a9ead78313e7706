using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Calendars;

/// <summary>Checks of a calendar, common to all mutations.</summary>
internal static class CalendarChecks
{
    private const int MostCalendars = 200;
    private const int MostWorkWeeks = 200;
    private const int MostExceptions = 2000;

    /// <summary>Reports a name of another calendar in the project.</summary>
    public static async Task CheckNameAsync(WriteContext write, ScheduleCalendar calendar, CancellationToken cancellationToken)
    {
        var (project, name, id) = (calendar.ProjectId, calendar.Name, calendar.Id);
        if (await write.Database.ScheduleCalendars.AnyAsync(c => c.ProjectId == project && c.Name == name && c.Id != id, cancellationToken))
        {
            write.AddError("name", $"The project has a calendar '{name}' already; give another name.");
        }
    }

    /// <summary>Reports that the project has reached the limit of calendars.</summary>
    public static async Task CheckCountAsync(WriteContext write, Guid project, CancellationToken cancellationToken)
    {
        if (await write.Database.ScheduleCalendars.CountAsync(c => c.ProjectId == project, cancellationToken) >= MostCalendars)
        {
            write.AddError("projectId", $"The project has {MostCalendars} calendars, which is the limit; remove one first.");
        }
    }

    /// <summary>Reports invalid content and a base that is derived from the calendar itself.</summary>
    public static async Task CheckContentAsync(
        WriteContext write, ScheduleCalendar calendar, CalendarContent content, CancellationToken cancellationToken)
    {
        if (content.WorkWeeks.Count > MostWorkWeeks || content.Exceptions.Count > MostExceptions)
        {
            write.AddError(
                "exceptions", $"A calendar holds at most {MostWorkWeeks} work weeks and {MostExceptions} exceptions; use recurrences.");
            return;
        }

        var others = await OthersAsync(write, calendar, cancellationToken);
        if (IsBelowItself(calendar, others))
        {
            write.AddError("baseId", "The base is derived from this calendar; take another one.");
            return;
        }

        var above = BuiltInCalendars.KeyOf(calendar.BuiltInBase, calendar.BaseId) is { } key
            ? new ProjectCalendars(others.Values).DefinitionOf(key) : null;
        var before = write.Errors.Count;
        var read = new CalendarReading(write.AddError).Read(calendar.Name, content, above);
        if (write.Errors.Count == before && !WorkCalendar.HasWork(read))
        {
            write.AddError("days", "The calendar has no working time; add some.");
        }
        else if (write.Errors.Count == before)
        {
            CheckDerived(write, new HashSet<Guid> { calendar.Id }, [.. others.Values, StoredCalendar.Of(calendar)], "days");
        }
    }

    /// <summary>Reports calendars that would lose all working time through a change of their bases.</summary>
    /// <param name="write">Context of the write.</param>
    /// <param name="changed">Changed calendars.</param>
    /// <param name="after">Calendars of the project after the change.</param>
    /// <param name="member">Input member that makes the change.</param>
    public static void CheckDerived(WriteContext write, IReadOnlySet<Guid> changed, IReadOnlyList<StoredCalendar> after, string member)
    {
        var (calendars, byKey) = (new ProjectCalendars(after), after.ToDictionary(calendar => calendar.Id));
        foreach (var derived in after.Where(
            calendar => Chain(calendar, byKey).Any(changed.Contains) && !WorkCalendar.HasWork(calendars.DefinitionOf(calendar.Id))))
        {
            write.AddError(
                member,
                $"The calendar '{derived.Name}', derived from this one, would have no working time; change it first.");
        }
    }

    private static IEnumerable<Guid> Chain(StoredCalendar calendar, Dictionary<Guid, StoredCalendar> byKey)
    {
        for (Guid? key = calendar.Id; key is { } known; key = byKey.TryGetValue(known, out var stored) ? stored.BaseId : null)
        {
            yield return known;
        }
    }

    private static async Task<Dictionary<Guid, StoredCalendar>> OthersAsync(
        WriteContext write, ScheduleCalendar calendar, CancellationToken cancellationToken)
    {
        var (project, id) = (calendar.ProjectId, calendar.Id);
        return await write.Database.ScheduleCalendars.Where(c => c.ProjectId == project && c.Id != id)
            .Select(StoredCalendar.Projection)
            .ToDictionaryAsync(c => c.Id, cancellationToken);
    }

    private static bool IsBelowItself(ScheduleCalendar calendar, Dictionary<Guid, StoredCalendar> others)
    {
        var above = calendar.BaseId;
        while (above is { } key && key != calendar.Id)
        {
            above = others.TryGetValue(key, out var stored) ? stored.BaseId : null;
        }

        return above == calendar.Id;
    }
}
