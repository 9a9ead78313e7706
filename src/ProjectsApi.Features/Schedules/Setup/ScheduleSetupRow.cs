using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Setup;

public sealed class ScheduleSetupRow : RegisterRow<ScheduleSetup>
{
    public const string TypeName = "ScheduleSetup";

    public ScheduleSetupRow()
        : base(TypeName, "ScheduleSetups", "By which rules the schedule of a project is computed(进度计算设置)")
    {
        OrderedBy(SortKey.By<ScheduleSetup, Guid>("project", s => s.ProjectId));
        Column(
            "start", s => s.Start, "Day before which nothing starts; none for the first day that the nodes name(计划起始日)",
            filter: false, order: false);
        Computed("startTime", s => DayTime.Of(s.StartMinute), "Time of that day; none for its first working minute(起始时刻)");
        Column("finishBy", s => s.FinishBy, "Last day that the whole may take, inclusive(要求完成日)", filter: false, order: false);
        Column(
            "isFromFinish", s => s.IsFromFinish, "Whether it is laid backwards from finishBy instead of forwards from start(是否从完成日倒排)",
            filter: false, order: false);
        Column(
            "dataDate", s => s.DataDate, "Day up to which progress is known: what remains is done from its beginning on(数据日期)",
            filter: false, order: false);
        Reference<ScheduleCalendar>(
            "calendar", s => BuiltInCalendars.KeyOf(s.BuiltInCalendar, s.CalendarId), "Calendar of every node that names none(项目日历)");
        Column("lagCalendar", s => s.LagCalendar, "On whose calendar the lag of a link runs(搭接日历)", filter: false, order: false);
        Column("progressRule", s => s.ProgressRule, "What becomes of links that work has not kept to(进度处理规则)", filter: false, order: false);
        Column("criticality", s => s.Criticality, "Which nodes are critical(关键判定)", filter: false, order: false);
        Column(
            "criticalFloatDays", s => s.CriticalFloatDays, "Total float up to which a node is critical, working days(关键时差阈值)",
            filter: false, order: false);
        Column(
            "honorsConstraints", s => s.HonorsConstraints,
            "Whether a constraint moves a node before what its links allow; if not, it only caps the late days(限制是否优先于逻辑)",
            filter: false, order: false);
        Column("minutesPerDay", s => s.MinutesPerDay, "Minutes of work in a day of a duration(每日工作分钟)", filter: false, order: false);
        Column(
            "rulePack", s => s.RulePack, "Key of the rules that the lights go by; none for contractor-days(预警规则包)",
            filter: false, order: false);
        Reference<Project>("project", s => s.ProjectId, "Project(所属项目)");
        this.AddViewerCan(s => s.Project.ResponsibleOrganisationId);
    }
}
