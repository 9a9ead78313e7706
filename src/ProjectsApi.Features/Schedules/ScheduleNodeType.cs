using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Computing;
using ProjectsApi.Features.Schedules.Resources;

namespace ProjectsApi.Features.Schedules;

[ConnectionName("ScheduleNodes")]
public sealed class ScheduleNodeType : RegisterType<ScheduleNodeView>
{
    public const string TypeName = "ScheduleNode";

    public ScheduleNodeType()
        : base(TypeName, "Node of the schedule in its work breakdown structure(进度节点)")
    {
        AddPlan();
        AddProgress();
        AddForecast();
        AddRelations();
        this.AddViewerCan(v => v.ProjectResponsibleOrganisationId);
    }

    private void AddPlan()
    {
        this.Field("ordinal", s => s.Ordinal, "Position among the nodes of the project(序号)");
        this.Field("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        this.Field("name", s => s.Name, "Name(名称)");
        this.Field("kind", s => s.Kind, "Kind(节点类型)");
        this.Field("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        this.Field("plannedStartTime", s => DayTime.Of(s.PlannedStartMinute), "Time of that day; none for its first working minute(计划开始时刻)");
        this.Field("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        this.Field("plannedFinishTime", s => DayTime.Of(s.PlannedFinishMinute), "Time of that day, 00:00:00 for its end; none for its last working minute(计划完成时刻)");
        this.Field("durationDays", s => s.DurationDays, "Duration in working days, or in days of 24 hours if elapsed(工期)");
        this.Field("isElapsed", s => s.IsElapsed, "Whether the duration runs around the clock(是否日历工期)");
        this.Field("taskType", s => s.TaskType, "What stays when its resources or their work change(任务类型)");
        this.Field("isEffortDriven", s => s.IsEffortDriven, "Whether the whole work stays when resources come or go(是否投入比导向)");
        this.Field("ignoresResourceCalendars", s => s.IgnoresResourceCalendars, "Whether its own calendar rules alone, whatever those of its resources say(是否忽略资源日历)");
        this.Field("isManual", s => s.IsManual, "Whether the node stays at its planned days, whatever its links say(是否手动排程)");
        this.Field(
            "constraint", s => ScheduleConstraint.Of(s.ConstraintKind, s.ConstraintOn, s.ConstraintMinute),
            "What a day fixes of the node(限制条件)", typeof(NonNullGraphType<ScheduleConstraintType>));
        this.Field("deadline", s => s.DeadlineOn, "Day by which it should finish, inclusive: moves nothing and shortens the float(最后期限)");
        this.Field("deadlineTime", s => DayTime.Of(s.DeadlineMinute), "Time of that day, 00:00:00 for its end; none for its last working minute(最后期限时刻)");
        this.Field(
            "risk", s => ScheduleRisk.Of(s.RiskShape, s.RiskLeastDays, s.RiskLikelyDays, s.RiskMostDays),
            "How the duration may turn out; none for a certain one(工期风险)", typeof(ScheduleRiskType));
    }

    private void AddProgress()
    {
        this.Field("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        this.Field("actualStartTime", s => DayTime.Of(s.ActualStartMinute), "Time of that day; none for its first working minute(实际开始时刻)");
        this.Field("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        this.Field("actualFinishTime", s => DayTime.Of(s.ActualFinishMinute), "Time of that day, 00:00:00 for its end; none for its last working minute(实际完成时刻)");
        this.Field("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        this.Field("remainingDays", s => s.RemainingDays, "What is left of the duration, days; none for what the progress leaves(剩余工期)");
        this.Field("resumeOn", s => s.ResumeOn, "Day on which what is left goes on after an interruption; none without one(恢复施工日期)");
        this.Field("resumeTime", s => DayTime.Of(s.ResumeMinute), "Time of that day; none for its first working minute(恢复施工时刻)");
        this.Field("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
    }

    // What the last computation of the schedule says; the same words filter and order.
    private void AddForecast()
    {
        this.Field("scheduledStart", s => s.ForecastScheduledStart, "First day as it is scheduled: the early one, but the late one of a node that is to be as late as possible; none where the schedule contradicts itself, like all that is computed(排程开始)");
        this.Field("scheduledFinish", s => s.ForecastScheduledFinish, "Last day as it is scheduled, inclusive(排程完成)");
        this.Field("earlyStart", s => s.ForecastEarlyStart, "First day that links, constraints and progress allow(最早开始)");
        this.Field("earlyFinish", s => s.ForecastEarlyFinish, "Last day, inclusive, when it starts early(最早完成)");
        this.Field("lateStart", s => s.ForecastLateStart, "First day, at the latest, that does not delay the whole or break a later day(最迟开始)");
        this.Field("lateFinish", s => s.ForecastLateFinish, "Last day, inclusive, at the latest(最迟完成)");
        this.Field("totalFloatDays", s => s.ForecastTotalFloatDays, "How far it may slip without delaying the whole, days of the schedule; negative when it is too late already(总时差,天)");
        this.Field("totalFloatMinutes", s => s.ForecastTotalFloatMinutes, "The same in working minutes of its calendar(总时差,分钟)");
        this.Field("freeFloatDays", s => s.ForecastFreeFloatDays, "How far it may slip without moving any other, days of the schedule(自由时差,天)");
        this.Field("freeFloatMinutes", s => s.ForecastFreeFloatMinutes, "The same in working minutes of its calendar(自由时差,分钟)");
        this.Field("isCritical", s => s.ForecastIsCritical, "Whether a delay of it delays the whole, by the rule of the schedule(是否关键)");
        this.Field("light", s => s.ForecastLight, "How it stands by the rules of its schedule; lightVerdict tells why(预警灯)");
        NodeLightField.AddTo(this);
    }

    private void AddRelations()
    {
        this.Reference<FindScheduleCalendars, ScheduleCalendarType, ScheduleCalendar, ScheduleCalendarView, ScheduleNodeView>(
            "calendar", s => BuiltInCalendars.KeyOf(s.BuiltInCalendar, s.CalendarId), "Calendar that it is worked by; none for that of the schedule(日历)");
        this.Reference<FindProjects, ProjectType, Project, ProjectView, ScheduleNodeView>(
            "project", s => s.ProjectId, "Project(所属项目)");
        this.Reference<FindScheduleNodes, ScheduleNodeType, ScheduleNode, ScheduleNodeView, ScheduleNodeView>(
            "parent", s => s.ParentId, "Node above(上级节点)");
        this.Reference<FindOrganisations, OrganisationType, Organisation, OrganisationView, ScheduleNodeView>(
            "responsibleOrganisation", s => s.ResponsibleOrganisationId, "Responsible organisation(责任单位)");
        Lists.Nodes("children", "Nodes below(下级节点)").AddTo<FindScheduleNodes, ScheduleNode, ScheduleNodeView>(this, s => s.ParentId);
        ResourceLists.Assignments("assignments", "Resources that work on it, and how much(资源分配)")
            .AddTo<FindScheduleAssignments, ScheduleNode, ScheduleNodeView>(this, a => a.NodeId);
        Lists.Links("predecessors", "Links that this node waits for(紧前关系)").AddTo<FindScheduleLinks, ScheduleNode, ScheduleNodeView>(this, l => l.SuccessorId);
        Lists.Links("successors", "Links that wait for this node(紧后关系)").AddTo<FindScheduleLinks, ScheduleNode, ScheduleNodeView>(this, l => l.PredecessorId);
    }
}
