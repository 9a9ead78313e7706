using System.ComponentModel;
using ProjectsApi.Contract.Inputs;
using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Resources;

[Description("Changes of a resource; omitted values stay(修改资源)")]
internal sealed record UpdateScheduleResourceInput : ChangeInput
{
    [Description("Resource(资源)")]
    [IdOf(ScheduleResourceRow.TypeName)]
    public required Guid ScheduleResourceId { get; init; }

    [Description("Name, unique in the project(名称)")]
    public Optional<string> Name { get; init; }

    [Description("Available units, 1 for one full-time resource; no effect on dates(最大单位)")]
    public Optional<decimal> MaxUnits { get; init; }

    [Description("Calendar, built-in or of the project; null for the calendar of the schedule(日历)")]
    [IdOf(ScheduleCalendarRow.TypeName)]
    public Optional<Guid?> CalendarId { get; init; }
}

internal sealed class UpdateScheduleResource : IWriteCase<UpdateScheduleResourceInput, ScheduleResource>
{
    public async Task<ScheduleResource?> DecideAsync(
        WriteContext write, UpdateScheduleResourceInput input, CancellationToken cancellationToken)
    {
        await ProjectLock.LockProjectAsync(
            write.Database, write.Database.ScheduleResources.Where(r => r.Id == input.ScheduleResourceId)
                .Select(r => r.ProjectId), cancellationToken);
        if (await write.FindAsync<ScheduleResource>(input.ScheduleResourceId, "scheduleResourceId", cancellationToken) is not { } resource)
        {
            return null;
        }

        write.ExpectVersion(resource, input.ExpectedVersion);
        resource.Name = input.Name.Or(resource.Name);
        resource.MaxUnits = input.MaxUnits.Or(resource.MaxUnits);
        if (input.CalendarId.IsGiven)
        {
            var calendar = await CalendarChoice.FindAsync(
                write, input.CalendarId.Value, resource.ProjectId, "calendarId", cancellationToken);
            (resource.BuiltInCalendar, resource.CalendarId) = (calendar.BuiltIn, calendar.Own);
        }

        await ResourceChecks.CheckAsync(write, resource, cancellationToken);
        return resource;
    }
}
