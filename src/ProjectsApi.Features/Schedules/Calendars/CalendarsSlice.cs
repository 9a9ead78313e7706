using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Calendars;

public static class CalendarsSlice
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton<ScheduleCalendarType>()
        .AddSingleton<ScheduleCalendarFilterInput>()
        .AddSingleton<ScheduleCalendarSortInput>()
        .AddSingleton<ListCalendars>()
        .AddSingleton<FindProjectCalendars>()
        .AddSingleton<AddScheduleCalendar>()
        .AddSingleton<UpdateScheduleCalendar>()
        .AddSingleton<RemoveScheduleCalendar>()
        .AddNode<FindScheduleCalendars, ScheduleCalendar, ScheduleCalendarView>(ScheduleCalendarType.TypeName);
}
