using GraphQL.Types;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Calendars;

internal sealed class ScheduleCalendarRow : RegisterRow<ScheduleCalendar>
{
    public const string TypeName = "ScheduleCalendar";

    public ScheduleCalendarRow()
        : base(TypeName, "ScheduleCalendars", "Calendar of working times: built-in and read-only, or a project's own(日历)")
    {
        OrderedBy(SortKey.By<ScheduleCalendar, string>("name", c => c.Name));
        Column("name", c => c.Name, "Name(名称)");
        Computed(
            "builtIn", c => BuiltInCalendars.KindOf(
                c.Id), "Built-in calendar; none for a project's own(内置日历)", typeof(EnumType<BuiltInCalendar>));
        Reference(
            "project", c => c.Project, c => BuiltInCalendars.ProjectOf(
                c.ProjectId), "Project of the calendar; none for a built-in one(所属项目)", order: false);
        Reference<ScheduleCalendar>(
            "base", c => BuiltInCalendars.KeyOf(
                c.BuiltInBase, c.BaseId), "Base calendar, for days that this one does not set(基础日历)");
        Computed(
            "days", c => CalendarContent.Read(c.Definition).Days, "Days of the default week; others are as in the base(工作周)",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarDayType>>>));
        Computed(
            "workWeeks", c => CalendarContent.Read(
                c.Definition).WorkWeeks, "Work weeks that replace the default week for a period(特定时期的工作周)",
                typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarWorkWeekType>>>));
        Computed(
            "exceptions", c => CalendarContent.Read(c.Definition).Exceptions, "Days with working times other than in their week(例外日期)",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarExceptionType>>>));
        CalendarYearField.AddTo(this);
        this.AddViewerCan(
            c => BuiltInCalendars.ProjectOf(c.ProjectId) == null ? Rights.None : Rights.For(c.Project.ResponsibleOrganisationId));
    }
}
