using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

[Description("What changes in a calendar of a project; what is left out stays as it is, and a list replaces the one that is there(修改日历)")]
public sealed record UpdateScheduleCalendarInput : ChangeInput
{
    [Description("Calendar of a project(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public required Guid ScheduleCalendarId { get; init; }

    [Description("Name, given once in a project(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Calendar that holds for what this one says nothing about, of the program or the same project(基础日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid?> BaseId { get; init; }

    [Description("Days of the usual week; one that is not named works as in the base(工作周)")]
    public Optional<IReadOnlyList<CalendarDayInput>> Days { get; init; }

    [Description("Weeks that rule for a while in place of the usual one(特定时期的工作周)")]
    public Optional<IReadOnlyList<CalendarWorkWeekInput>> WorkWeeks { get; init; }

    [Description("Days that work otherwise than their week says(例外日期)")]
    public Optional<IReadOnlyList<CalendarExceptionInput>> Exceptions { get; init; }
}

public sealed class UpdateScheduleCalendar : IWriteCase<UpdateScheduleCalendarInput, ScheduleCalendar>
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

        write.Expect(calendar, input.ExpectedVersion);
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
