using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

[Description("A new calendar of a project(新增日历)")]
public sealed record AddScheduleCalendarInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Name, given once in a project(名称)")]
    public required string Name { get; init; }

    [Description(
        "Calendar that holds for what this one says nothing about, of the program or the same project; with none it names all seven "
            + "days(基础日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Guid? BaseId { get; init; }

    [Description("Days of the usual week; one that is not named works as in the base(工作周)")]
    public IReadOnlyList<CalendarDayInput>? Days { get; init; }

    [Description("Weeks that rule for a while in place of the usual one(特定时期的工作周)")]
    public IReadOnlyList<CalendarWorkWeekInput>? WorkWeeks { get; init; }

    [Description("Days that work otherwise than their week says(例外日期)")]
    public IReadOnlyList<CalendarExceptionInput>? Exceptions { get; init; }
}

public sealed class AddScheduleCalendar : IWriteCase<AddScheduleCalendarInput, ScheduleCalendar>
{
    public async Task<ScheduleCalendar?> DecideAsync(
        WriteContext write, AddScheduleCalendarInput input, CancellationToken cancellationToken)
    {
        await write.LockProjectAsync(input.ProjectId, cancellationToken);
        var project = await write.FindAsync<Project>(input.ProjectId, "projectId", cancellationToken);
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
