using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

[Description("Changes of a calendar; omitted values stay, and a list replaces the present one(修改日历)")]
internal sealed record UpdateScheduleCalendarInput : ChangeInput
{
    [Description("Calendar of a project(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public required Guid ScheduleCalendarId { get; init; }

    [Description("Name, unique in the project(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Base calendar, built-in or of the same project, for days that this one does not set(基础日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid?> BaseId { get; init; }

    [Description("Days of the default week; others are as in the base(工作周)")]
    public Optional<IReadOnlyList<CalendarDayInput>> Days { get; init; }

    [Description("Work weeks that replace the default week for a period(特定时期的工作周)")]
    public Optional<IReadOnlyList<CalendarWorkWeekInput>> WorkWeeks { get; init; }

    [Description("Days with working times other than in their week(例外日期)")]
    public Optional<IReadOnlyList<CalendarExceptionInput>> Exceptions { get; init; }
}

internal sealed class UpdateScheduleCalendar : IWriteCase<UpdateScheduleCalendarInput, ScheduleCalendar>
{
    public async Task<ScheduleCalendar?> DecideAsync(
        WriteContext write, UpdateScheduleCalendarInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleCalendars.Where(c => c.Id == input.ScheduleCalendarId)
                .Select(c => c.ProjectId), cancellationToken);
        if (await write.FindAsync<ScheduleCalendar>(input.ScheduleCalendarId, "scheduleCalendarId", cancellationToken) is not { } calendar)
        {
            return null;
        }

        write.ExpectVersion(calendar, input.ExpectedVersion);
        if (input.BaseId.IsGiven)
        {
            var above = await CalendarChoice.FindAsync(write, input.BaseId.Value, calendar.ProjectId, "baseId", cancellationToken);
            (calendar.BuiltInBase, calendar.BaseId) = (above.BuiltIn, above.Own);
        }

        var content = CalendarContent.Read(calendar.Definition);
        content = new CalendarContent
        {
            Days = input.Days.Or(content.Days),
            WorkWeeks = input.WorkWeeks.Or(content.WorkWeeks),
            Exceptions = input.Exceptions.Or(content.Exceptions),
        };
        calendar.Name = input.Name.Or(calendar.Name);
        calendar.Definition = content.Write();
        await CalendarChecks.CheckNameAsync(write, calendar, cancellationToken);
        await CalendarChecks.CheckContentAsync(write, calendar, content, cancellationToken);
        return calendar;
    }
}
