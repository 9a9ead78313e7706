using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Schedules.Setup;

internal sealed class ScheduleSetupRow : RegisterRow<ScheduleSetup>
{
    public const string TypeName = "ScheduleSetup";

    public ScheduleSetupRow()
        : base(TypeName, "ScheduleSetups", "Settings for the computation of a project's schedule(进度计算设置)")
    {
        OrderedBy(SortKey.By<ScheduleSetup, Guid>("project", s => s.ProjectId));
        Column(
            "start", s => s.Start, "Start of the schedule; none for the first day of its nodes(计划起始日)",
            filter: false, order: false);
        Computed("startTime", s => TimeOfDay.Of(s.StartMinute), "Time of day for start; none for its first working minute(起始时刻)");
        Column("finishBy", s => s.FinishBy, "Imposed finish of the project, inclusive(要求完成日)", filter: false, order: false);
        Column(
            "isFromFinish", s => s.IsFromFinish, "Whether it is scheduled backward from finishBy instead of forward from start(是否从完成日倒排)",
            filter: false, order: false);
        Column(
            "dataDate", s => s.DataDate, "Day up to which progress is known. Remaining work starts at its beginning(数据日期)",
            filter: false, order: false);
        Reference<ScheduleCalendar>(
            "calendar", s => BuiltInCalendars.KeyOf(s.BuiltInCalendar, s.CalendarId), "Calendar of nodes without their own(项目日历)");
        Column("lagCalendar", s => s.LagCalendar, "Calendar for the lag of a link(搭接日历)", filter: false, order: false);
        Column("progressRule", s => s.ProgressRule, "Treatment of links that actual work contradicts(进度处理规则)", filter: false, order: false);
        Column("criticality", s => s.Criticality, "Rule for critical nodes(关键判定)", filter: false, order: false);
        Column(
            "criticalFloatDays", s => s.CriticalFloatDays, "Total float up to which a node is critical, working days(关键时差阈值)",
            filter: false, order: false);
        Column(
            "honorsConstraints", s => s.HonorsConstraints,
            "Whether a constraint takes precedence over links. If not, it only limits the late days(限制是否优先于逻辑)",
            filter: false, order: false);
        Column("minutesPerDay", s => s.MinutesPerDay, "Minutes of work in a day of a duration(每日工作分钟)", filter: false, order: false);
        Column(
            "rulePack", s => s.RulePack, "Key of the rule pack for the lights; none for contractor-days(预警规则包)",
            filter: false, order: false);
        Reference<Project>("project", s => s.ProjectId, "Project(所属项目)");
        this.AddViewerCan(s => s.Project.ResponsibleOrganisationId);
    }
}
