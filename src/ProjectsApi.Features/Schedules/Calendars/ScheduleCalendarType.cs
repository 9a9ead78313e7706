using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules.Calendars;

[ConnectionName("ScheduleCalendars")]
public sealed class ScheduleCalendarType : RegisterType<ScheduleCalendarView>
{
    public const string TypeName = "ScheduleCalendar";

    public ScheduleCalendarType()
        : base(TypeName, "Calendar of working times: one of the program, which nobody changes, or a project's own(日历)")
    {
        this.Field("name", c => c.Name, "Name(名称)");
        this.Field("builtIn", c => BuiltInCalendars.KindOf(c.Id), "Which one of the program it is; none for a project's own(内置日历)", typeof(EnumType<BuiltInCalendar>));
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleCalendarView>(
            "project", c => c.ProjectId, "Project that made it; none for one of the program(所属项目)");
        this.Reference<FindScheduleCalendars, ScheduleCalendarType, ScheduleCalendar, ScheduleCalendarView, ScheduleCalendarView>(
            "base", c => BuiltInCalendars.KeyOf(c.BuiltInBase, c.BaseId), "Calendar that holds for what this one says nothing about(基础日历)");
        this.Field(
            "days", c => CalendarContent.Read(c.Definition).Days,
            "Days of the usual week; one that is not named works as in the base(工作周)", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarDayType>>>));
        this.Field(
            "workWeeks", c => CalendarContent.Read(c.Definition).WorkWeeks,
            "Weeks that rule for a while in place of the usual one(特定时期的工作周)", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarWorkWeekType>>>));
        this.Field(
            "exceptions", c => CalendarContent.Read(c.Definition).Exceptions,
            "Days that work otherwise than their week says(例外日期)", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<CalendarExceptionType>>>));
        CalendarYearField.AddTo(this);
        this.AddViewerCan(c => c.ProjectId == null ? Rights.None : Rights.For(c.ProjectResponsibleOrganisationId));
    }
}
