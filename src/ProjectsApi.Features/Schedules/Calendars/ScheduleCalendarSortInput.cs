using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Calendars;

public sealed class ScheduleCalendarSortInput : RegisterSortInput<ScheduleCalendar>
{
    public ScheduleCalendarSortInput()
        : base(ScheduleCalendarType.TypeName, "Order of calendars(日历排序)")
    {
        By("name", c => c.Name, "Name(名称)");
    }
}
