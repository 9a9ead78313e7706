using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Calendars;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Computing;

namespace ProjectsApi.Features.Schedules.Nodes;

internal sealed class ScheduleNodeRow : RegisterRow<ScheduleNode>
{
    public const string TypeName = "ScheduleNode";

    public ScheduleNodeRow()
        : base(TypeName, "ScheduleNodes", "Node of the schedule in its work breakdown structure(进度节点)")
    {
        LargestPage = 1_000;
        OrderedBy(SortKey.By<ScheduleNode, int>("ordinal", s => s.Ordinal));
        Beside(n => n.Forecast, f => f.Node, new Dictionary<string, Expression<Func<ScheduleForecast, object>>>
        {
            [nameof(ScheduleNode.Id)] = f => f.NodeId,
            [nameof(ScheduleNode.ProjectId)] = f => f.ProjectId,
            [nameof(ScheduleNode.Ordinal)] = f => f.Ordinal,
        });
        AddPlan();
        AddProgress();
        AddForecast();
        AddRelations();
        this.AddViewerCan(v => v.Project.ResponsibleOrganisationId);
    }

    private void AddPlan()
    {
        Column("ordinal", s => s.Ordinal, "Number that orders the nodes of the project, with gaps(排序号)");
        Column("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        Column("name", s => s.Name, "Name(名称)");
        Column("kind", s => s.Kind, "Kind(节点类型)");
        Column("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        Computed(
            "plannedStartTime", s => TimeOfDay.Of(s.PlannedStartMinute),
            "Time of day for plannedStart; none for its first working minute(计划开始时刻)");
        Column("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        Computed(
            "plannedFinishTime", s => TimeOfDay.Of(
                s.PlannedFinishMinute), "Time of day for plannedFinish, 00:00:00 for its end; none for its last working minute(计划完成时刻)");
        Column("durationDays", s => s.DurationDays, "Duration in working days, or in days of 24 hours if elapsed(工期)");
        Column("isElapsed", s => s.IsElapsed, "Whether the duration runs around the clock(是否日历工期)");
        Column("taskType", s => s.TaskType, "Quantity that stays fixed when assignments change(任务类型)", order: false);
        Column(
            "isEffortDriven", s =>
                s.IsEffortDriven, "Whether the total work stays fixed when resources are added or removed(是否投入比导向)", order: false);
        Column(
            "ignoresResourceCalendars", s => s.IgnoresResourceCalendars,
            "Whether only its own calendar applies, without the calendars of its resources(是否忽略资源日历)", filter: false, order: false);
        Column("isManual", s => s.IsManual, "Whether the node keeps its planned days, regardless of its links(是否手动排程)");
        Computed(
            "constraint", s => ScheduleConstraint.Of(s.ConstraintKind, s.ConstraintOn, s.ConstraintMinute),
            "Constraint of the node(限制条件)", typeof(NonNullGraphType<ScheduleConstraintType>));
        Column("constraintKind", s => s.ConstraintKind, "Kind of constraint(限制类型)", show: false);
        Column("constraintOn", s => s.ConstraintOn, "Day of the constraint(限制日期)", show: false);
        Column("deadline", s => s.DeadlineOn, "Deadline, inclusive; moves no date, but shortens the float(最后期限)");
        Computed(
            "deadlineTime", s => TimeOfDay.Of(
                s.DeadlineMinute), "Time of day for deadline, 00:00:00 for its end; none for its last working minute(最后期限时刻)");
        Computed(
            "risk", s => ScheduleRisk.Of(s.RiskShape, s.RiskLeastDays, s.RiskLikelyDays, s.RiskMostDays),
            "Uncertainty of the duration; none for a certain one(工期风险)", typeof(ScheduleRiskType));
    }

    private void AddProgress()
    {
        Column("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        Computed(
            "actualStartTime", s => TimeOfDay.Of(s.ActualStartMinute),
            "Time of day for actualStart; none for its first working minute(实际开始时刻)");
        Column("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        Computed(
            "actualFinishTime", s => TimeOfDay.Of(
                s.ActualFinishMinute), "Time of day for actualFinish, 00:00:00 for its end; none for its last working minute(实际完成时刻)");
        Column("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        Column("remainingDays", s => s.RemainingDays, "Remaining duration, days; none if derived from the progress(剩余工期)");
        Column("resumeOn", s => s.ResumeOn, "Day on which remaining work resumes after an interruption; none without one(恢复施工日期)");
        Computed("resumeTime", s => TimeOfDay.Of(s.ResumeMinute), "Time of day for resumeOn; none for its first working minute(恢复施工时刻)");
        Column("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
    }

    // Results of the last computation.
    private void AddForecast()
    {
        Column(
            "scheduledStart", ForecastMember.Of(
                f => f.ScheduledStart),
                "Scheduled first day: the early one, but the late one for AS_LATE_AS_POSSIBLE. "
                    + "A contradictory schedule has no computed values(排程开始)");
        Column("scheduledFinish", ForecastMember.Of(f => f.ScheduledFinish), "Scheduled last day, inclusive(排程完成)");
        Column("earlyStart", ForecastMember.Of(f => f.EarlyStart), "Early first day by links, constraints and progress(最早开始)");
        Column("earlyFinish", ForecastMember.Of(f => f.EarlyFinish), "Early last day, inclusive(最早完成)");
        Column(
            "lateStart", ForecastMember.Of(
                f => f.LateStart), "Latest first day without delay of the project or of a required date(最迟开始)");
        Column("lateFinish", ForecastMember.Of(f => f.LateFinish), "Latest last day, inclusive(最迟完成)");
        Column(
            "totalFloatDays", ForecastMember.Of(f => f.TotalFloatDays),
            "Total float: possible delay without delay of the project, days of the schedule; negative if already late(总时差,天)");
        Column("totalFloatMinutes", ForecastMember.Of(f => f.TotalFloatMinutes), "Total float in working minutes of its calendar(总时差,分钟)");
        Column(
            "freeFloatDays", ForecastMember.Of(
                f => f.FreeFloatDays), "Free float: possible delay without moving another node, days of the schedule(自由时差,天)");
        Column("freeFloatMinutes", ForecastMember.Of(f => f.FreeFloatMinutes), "Free float in working minutes of its calendar(自由时差,分钟)");
        Column(
            "isCritical", ForecastMember.Of(
                f => f.IsCritical), "Whether its delay delays the project, by the criticality rule of the schedule(是否关键)");
        Column("light", ForecastMember.Of(f => f.Light), "Light by the rule pack of its schedule; see lightVerdict for the reasons(预警灯)");
        NodeLightField.AddTo(this);
    }

    private void AddRelations()
    {
        Reference<ScheduleCalendar>(
            "calendar", s => BuiltInCalendars.KeyOf(
                s.BuiltInCalendar, s.CalendarId), "Calendar; none for the calendar of the schedule(日历)");
        Reference("project", s => s.Project, s => s.ProjectId, "Project(所属项目)");
        Reference("parent", s => s.Parent, s => s.ParentId, "Parent node(上级节点)", order: false);
        Reference(
            "responsibleOrganisation", s => s.ResponsibleOrganisation, s => s.ResponsibleOrganisationId,
            "Responsible organisation(责任单位)", order: false);
        List<ScheduleNode>("children", s => s.ParentId, "Child nodes(下级节点)");
        List<ScheduleAssignment>("assignments", a => a.NodeId, "Assignments of resources(资源分配)", s => s.Assignments);
        List<ScheduleLink>("predecessors", l => l.SuccessorId, "Links from predecessors(紧前关系)");
        List<ScheduleLink>("successors", l => l.PredecessorId, "Links to successors(紧后关系)");
        Column(
            "builtInCalendar", s => s.BuiltInCalendar, "Built-in calendar of the node(内置日历)",
            show: false, order: false);
        Key("calendarId", s => s.CalendarId, ScheduleCalendarRow.TypeName, "Own calendar of the project for the node(项目日历)");
    }
}
