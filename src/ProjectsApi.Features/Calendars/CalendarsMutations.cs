using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Calendars;

internal static class CalendarsMutations
{
    private const string Calendar = "scheduleCalendar";
    private const string Meaning = "Calendar after the change(变更后的日历)";

    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<AddScheduleCalendarInput>("addScheduleCalendar", "Adds a calendar to a project(新增日历)")
            .Returns<RowType<ScheduleCalendar>>(Calendar, Meaning)
            .AddTo<AddScheduleCalendar, AddScheduleCalendarInput, ScheduleCalendar>(root);
        new MutationField<UpdateScheduleCalendarInput>("updateScheduleCalendar", "Changes a calendar of a project(修改日历)")
            .Returns<RowType<ScheduleCalendar>>(Calendar, Meaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateScheduleCalendar, UpdateScheduleCalendarInput, ScheduleCalendar>(root);
        new MutationField<RemoveScheduleCalendarInput>(
                "removeScheduleCalendar", "Removes a calendar of a project. Another calendar may replace it where it is used(删除日历)")
            .Fails<VersionConflictErrorType>()
            .Fails<InUseErrorType>()
            .AddRemovalTo<RemoveScheduleCalendar, RemoveScheduleCalendarInput, ScheduleCalendar>(root);
    }
}
