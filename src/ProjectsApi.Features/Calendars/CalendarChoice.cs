using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

/// <summary>A calendar that an input names: one of the program, or one of the project.</summary>
/// <param name="BuiltIn">One of the program.</param>
/// <param name="Own">Key of the project's own; at most one of the two is given.</param>
internal sealed record CalendarChoice(BuiltInCalendar? BuiltIn, Guid? Own)
{
    public static CalendarChoice Nothing { get; } = new(null, null);

    /// <summary>Notes that the calendar is not there or belongs to another project.</summary>
    /// <param name="write">The write.</param>
    /// <param name="key">Key in the input; null for none.</param>
    /// <param name="project">Project that it is for; null when that is missing itself.</param>
    /// <param name="member">Input member that names it.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
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
            write.Wrong(
                member, $"'{calendar.Name}' belongs to another project; take one of the same project or of the program (calendars).");
            return Nothing;
        }

        return new CalendarChoice(null, known);
    }
}
