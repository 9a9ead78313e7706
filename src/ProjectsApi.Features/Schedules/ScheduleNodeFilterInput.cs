using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Organisations;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;
using ProjectsApi.Features.Schedules.Calendars;
using ProjectsApi.Features.Schedules.Resources;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleNodeFilterInput : RegisterFilterInput<ScheduleNode>
{
    public ScheduleNodeFilterInput()
        : base(ScheduleNodeType.TypeName, "Which schedule nodes(进度节点筛选)")
    {
        Where("ordinal", s => s.Ordinal, "Position among the nodes of the project(序号)");
        Where("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        Where("name", s => s.Name, "Name(名称)");
        Where("kind", s => s.Kind, "Kind(节点类型)");
        Where("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        Where("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        Where("durationDays", s => s.DurationDays, "Duration in working days(工期,工作日)");
        Where("isElapsed", s => s.IsElapsed, "Whether the duration runs around the clock(是否日历工期)");
        Where("isManual", s => s.IsManual, "Whether the node stays at its planned days(是否手动排程)");
        Where("taskType", s => s.TaskType, "What stays when its resources or their work change(任务类型)");
        Where("isEffortDriven", s => s.IsEffortDriven, "Whether the whole work stays when resources come or go(是否投入比导向)");
        WhereList<ScheduleAssignment, ScheduleAssignmentFilterInput>("assignments", s => s.Assignments, "Resources that work on it(资源分配)");
        Where("constraintKind", s => s.ConstraintKind, "Kind of constraint(限制类型)");
        Where("constraintOn", s => s.ConstraintOn, "Day of the constraint(限制日期)");
        Where("deadline", s => s.DeadlineOn, "Day by which the node should finish, inclusive(最后期限)");
        Where("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        Where("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        Where("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        Where("remainingDays", s => s.RemainingDays, "What is left of the duration, days(剩余工期)");
        Where("resumeOn", s => s.ResumeOn, "Day on which what is left goes on after an interruption(恢复施工日期)");
        Where("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
        Where("scheduledStart", ForecastMember.Of(f => f.ScheduledStart), "First day as it is scheduled(排程开始)");
        Where("scheduledFinish", ForecastMember.Of(f => f.ScheduledFinish), "Last day as it is scheduled, inclusive(排程完成)");
        Where("earlyStart", ForecastMember.Of(f => f.EarlyStart), "First day that links, constraints and progress allow(最早开始)");
        Where("earlyFinish", ForecastMember.Of(f => f.EarlyFinish), "Last day, inclusive, when it starts early(最早完成)");
        Where("lateStart", ForecastMember.Of(f => f.LateStart), "First day at the latest(最迟开始)");
        Where("lateFinish", ForecastMember.Of(f => f.LateFinish), "Last day, inclusive, at the latest(最迟完成)");
        Where("totalFloatDays", ForecastMember.Of(f => f.TotalFloatDays), "How far it may slip without delaying the whole, days(总时差,天)");
        Where("totalFloatMinutes", ForecastMember.Of(f => f.TotalFloatMinutes), "How far it may slip without delaying the whole, working minutes of its calendar(总时差,分钟)");
        Where("freeFloatDays", ForecastMember.Of(f => f.FreeFloatDays), "How far it may slip without moving any other, days(自由时差,天)");
        Where("freeFloatMinutes", ForecastMember.Of(f => f.FreeFloatMinutes), "How far it may slip without moving any other, working minutes of its calendar(自由时差,分钟)");
        Where("isCritical", ForecastMember.Of(f => f.IsCritical), "Whether a delay of it delays the whole(是否关键)");
        Where("light", ForecastMember.Of(f => f.Light), "How it stands by the rules of its schedule(预警灯)");
        Where("builtInCalendar", s => s.BuiltInCalendar, "Calendar of the program that the node is worked by(内置日历)");
        WhereId("calendarId", s => s.CalendarId, ScheduleCalendarType.TypeName, "Calendar of the project that the node is worked by(项目日历)");
        WhereObject<Project, ProjectFilterInput>("project", s => s.Project, "Project(所属项目)");
        WhereObject<ScheduleNode, ScheduleNodeFilterInput>("parent", s => s.Parent, "Node above(上级节点)");
        WhereObject<Organisation, OrganisationFilterInput>("responsibleOrganisation", s => s.ResponsibleOrganisation, "Responsible organisation(责任单位)");
    }
}
