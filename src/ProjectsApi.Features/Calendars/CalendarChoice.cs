using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

/// <summary>Calendar in an input: built-in or the project's own.</summary>
/// <param name="BuiltIn">Built-in calendar.</param>
/// <param name="Own">Key of the project's own; at most one of the two is not null.</param>
internal sealed record CalendarChoice(BuiltInCalendar? BuiltIn, Guid? Own)
{
    public static CalendarChoice Nothing { get; } = new(null, null);

    /// <summary>Finds the calendar; reports a missing one or one of another project.</summary>
    /// <param name="write">Context of the write.</param>
    /// <param name="key">Key in the input; null for none.</param>
    /// <param name="project">Key of the project; null if it does not exist.</param>
    /// <param name="member">Input member with the key.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    public static async Task<CalendarChoice> FindAsync(
        WriteContext write, Guid? key, Guid? project, string member, CancellationToken cancellationToken)
    {
        if (key is not { } known)
        {
            return Nothing;
        }

        if (BuiltInCalendars.KindOf(known) is { } kind)
        {
            return new CalendarChoice(kind, null);
        }

        if (await write.FindAsync<ScheduleCalendar>(known, member, cancellationToken) is not { } calendar)
        {
            return Nothing;
        }

        if (project is { } owner && calendar.ProjectId != owner)
        {
            write.AddError(
                member, $"'{calendar.Name}' belongs to another project; choose a built-in one or one of the same project (calendars).");
            return Nothing;
        }

        return new CalendarChoice(null, known);
    }
}
