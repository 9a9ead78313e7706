using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

[Description("A new calendar of a project(新增日历)")]
internal sealed record AddScheduleCalendarInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Name, unique in the project(名称)")]
    public required string Name { get; init; }

    [Description(
        "Base calendar, built-in or of the same project, for days that this one does not set. Without it, give all seven days(基础日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Guid? BaseId { get; init; }

    [Description("Days of the default week; others are as in the base(工作周)")]
    public IReadOnlyList<CalendarDayInput>? Days { get; init; }

    [Description("Work weeks that replace the default week for a period(特定时期的工作周)")]
    public IReadOnlyList<CalendarWorkWeekInput>? WorkWeeks { get; init; }

    [Description("Days with working times other than in their week(例外日期)")]
    public IReadOnlyList<CalendarExceptionInput>? Exceptions { get; init; }
}

internal sealed class AddScheduleCalendar : IWriteCase<AddScheduleCalendarInput, ScheduleCalendar>
{
    public async Task<ScheduleCalendar?> DecideAsync(
        WriteContext write, AddScheduleCalendarInput input, CancellationToken cancellationToken)
    {
        var project = await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        var above = await CalendarChoice.FindAsync(write, input.BaseId, project?.Id, "baseId", cancellationToken);
        var content =
            new CalendarContent { Days = input.Days ?? [], WorkWeeks = input.WorkWeeks ?? [], Exceptions = input.Exceptions ?? [] };
        var calendar = new ScheduleCalendar
        {
            ProjectId = input.ProjectId,
            Name = input.Name,
            BuiltInBase = above.BuiltIn,
            BaseId = above.Own,
            Definition = content.Write(),
        };
        write.Database.Add(calendar);
        await CalendarChecks.CheckNameAsync(write, calendar, cancellationToken);
        await CalendarChecks.CheckCountAsync(write, calendar.ProjectId, cancellationToken);
        await CalendarChecks.CheckContentAsync(write, calendar, content, cancellationToken);
        return calendar;
    }
}
