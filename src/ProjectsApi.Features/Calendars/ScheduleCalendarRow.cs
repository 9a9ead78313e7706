using GraphQL.Types;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Calendars;

public sealed class ScheduleCalendarRow : RegisterRow<ScheduleCalendar>
{
    public const string TypeName = "ScheduleCalendar";

    public ScheduleCalendarRow()
        : base(TypeName, "ScheduleCalendars", "Calendar of working times: one of the program, which nobody changes, or a project's own(日历)")
    {
        OrderedBy(SortKey.By<ScheduleCalendar, string>("name", c => c.Name));
        Column("name", c => c.Name, "Name(名称)");
        Computed(
            "builtIn", c => BuiltInCalendars.KindOf(
                c.Id), "Which one of the program it is; none for a project's own(内置日历)", typeof(EnumType<BuiltInCalendar>));
        Reference(
            "project", c => c.Project, c => BuiltInCalendars.ProjectOf(
                c.ProjectId), "Project that made it; none for one of the program(所属项目)", order: false);
        Reference<ScheduleCalendar>(
            "base", c => BuiltInCalendars.KeyOf(c.BuiltInBase, c.BaseId), "Calendar that holds for what this one says nothing about(基础日历)");
        Computed(
            "days", c => CalendarContent.Read(c.Definition).Days, "Days of the usual week; one that is not named works as in the base(工作周)",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarDayType>>>));
        Computed(
            "workWeeks", c => CalendarContent.Read(
                c.Definition).WorkWeeks, "Weeks that rule for a while in place of the usual one(特定时期的工作周)",
                typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarWorkWeekType>>>));
        Computed(
            "exceptions", c => CalendarContent.Read(c.Definition).Exceptions, "Days that work otherwise than their week says(例外日期)",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarExceptionType>>>));
        CalendarYearField.AddTo(this);
        this.AddViewerCan(
            c => BuiltInCalendars.ProjectOf(c.ProjectId) == null ? Rights.None : Rights.For(c.Project.ResponsibleOrganisationId));
    }
}
