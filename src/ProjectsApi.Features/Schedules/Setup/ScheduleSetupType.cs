using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Calendars;

namespace ProjectsApi.Features.Schedules.Setup;

public sealed class ScheduleSetupType : RegisterType<ScheduleSetupView>
{
    public const string TypeName = "ScheduleSetup";

    public ScheduleSetupType()
        : base(TypeName, "By which rules the schedule of a project is computed(进度计算设置)")
    {
        this.Field("start", s => s.Start, "Day before which nothing starts; none for the first day that the nodes name(计划起始日)");
        this.Field("startTime", s => DayTime.Of(s.StartMinute), "Time of that day; none for its first working minute(起始时刻)");
        this.Field("finishBy", s => s.FinishBy, "Last day that the whole may take, inclusive(要求完成日)");
        this.Field("isFromFinish", s => s.IsFromFinish, "Whether it is laid backwards from finishBy instead of forwards from start(是否从完成日倒排)");
        this.Field("dataDate", s => s.DataDate, "Day up to which progress is known: what remains is done from its beginning on(数据日期)");
        this.Reference<FindScheduleCalendars, ScheduleCalendarType, ScheduleCalendar, ScheduleCalendarView, ScheduleSetupView>(
            "calendar", s => BuiltInCalendars.KeyOf(s.BuiltInCalendar, s.CalendarId), "Calendar of every node that names none(项目日历)");
        this.Field("lagCalendar", s => s.LagCalendar, "On whose calendar the lag of a link runs(搭接日历)");
        this.Field("progressRule", s => s.ProgressRule, "What becomes of links that work has not kept to(进度处理规则)");
        this.Field("criticality", s => s.Criticality, "Which nodes are critical(关键判定)");
        this.Field("criticalFloatDays", s => s.CriticalFloatDays, "Total float up to which a node is critical, working days(关键时差阈值)");
        this.Field("honorsConstraints", s => s.HonorsConstraints, "Whether a constraint moves a node before what its links allow; if not, it only caps the late days(限制是否优先于逻辑)");
        this.Field("minutesPerDay", s => s.MinutesPerDay, "Minutes of work in a day of a duration(每日工作分钟)");
        this.Field("rulePack", s => s.RulePack, "Key of the rules that the lights go by; none for contractor-days(预警规则包)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleSetupView>("project", s => s.ProjectId, "Project(所属项目)");
        this.AddViewerCan(s => s.ProjectResponsibleOrganisationId);
    }
}
