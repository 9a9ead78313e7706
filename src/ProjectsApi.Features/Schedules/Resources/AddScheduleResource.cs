using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Writing;
using ProjectsApi.Planning.Staffing;

namespace ProjectsApi.Features.Schedules.Resources;

[Description("A new resource of a schedule(新增资源)")]
internal sealed record AddScheduleResourceInput : WriteInput
{
    [Description("Project(所属项目)")]
    [IdOf(ProjectRow.TypeName)]
    public required Guid ProjectId { get; init; }

    [Description("Name, unique in the project(名称)")]
    public required string Name { get; init; }

    [Description("Kind of resource; only WORK schedules tasks(资源类型)")]
    [DefaultValue(ScheduleResourceKind.Work)]
    public ScheduleResourceKind Kind { get; init; }

    [Description("Available units, 1 for one full-time resource; no effect on dates(最大单位)")]
    public decimal? MaxUnits { get; init; }

    [Description("Calendar, built-in or of the project; none for the calendar of the schedule(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Guid? CalendarId { get; init; }
}

internal sealed class AddScheduleResource : IWriteCase<AddScheduleResourceInput, ScheduleResource>
{
    public async Task<ScheduleResource?> DecideAsync(
        WriteContext write, AddScheduleResourceInput input, CancellationToken cancellationToken)
    {
        var project = await LockedProject.FindAsync(write, input.ProjectId, cancellationToken);
        var calendar = await CalendarChoice.FindAsync(write, input.CalendarId, project?.Id, "calendarId", cancellationToken);
        var resource = new ScheduleResource
        {
            ProjectId = input.ProjectId,
            Name = input.Name,
            Kind = input.Kind,
            MaxUnits = input.MaxUnits ?? 1m,
            BuiltInCalendar = calendar.BuiltIn,
            CalendarId = calendar.Own,
        };
        write.Database.Add(resource);
        await ResourceChecks.CheckAsync(write, resource, cancellationToken);
        return resource;
    }
}
