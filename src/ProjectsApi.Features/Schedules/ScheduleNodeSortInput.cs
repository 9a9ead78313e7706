using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Schedules;

public sealed class ScheduleNodeSortInput : RegisterSortInput<ScheduleNode>
{
    public ScheduleNodeSortInput()
        : base(ScheduleNodeType.TypeName, "Order of schedule nodes(进度节点排序)")
    {
        By("ordinal", s => s.Ordinal, "Position among the nodes of the project(序号)");
        By("wbs", s => s.Wbs, "Code in the work breakdown structure(WBS 编码)");
        By("name", s => s.Name, "Name(名称)");
        By("kind", s => s.Kind, "Kind(节点类型)");
        By("plannedStart", s => s.PlannedStart, "First day of the plan(计划开始)");
        By("plannedFinish", s => s.PlannedFinish, "Last day of the plan, inclusive(计划完成)");
        By("durationDays", s => s.DurationDays, "Duration in working days(工期,工作日)");
        By("isElapsed", s => s.IsElapsed, "Whether the duration runs around the clock(是否日历工期)");
        By("isManual", s => s.IsManual, "Whether the node stays at its planned days(是否手动排程)");
        By("constraintKind", s => s.ConstraintKind, "Kind of constraint(限制类型)");
        By("constraintOn", s => s.ConstraintOn, "Day of the constraint(限制日期)");
        By("deadline", s => s.DeadlineOn, "Day by which the node should finish, inclusive(最后期限)");
        By("actualStart", s => s.ActualStart, "Day on which work began(实际开始)");
        By("actualFinish", s => s.ActualFinish, "Last day of work, inclusive(实际完成)");
        By("progress", s => s.Progress, "Progress, percent, 0 to 100(完成百分比)");
        By("remainingDays", s => s.RemainingDays, "What is left of the duration, days(剩余工期)");
        By("resumeOn", s => s.ResumeOn, "Day on which what is left goes on after an interruption(恢复施工日期)");
        By("weight", s => s.Weight, "Weight among the nodes of the project(权重)");
        By("scheduledStart", ForecastMember.Of(f => f.ScheduledStart), "First day as it is scheduled(排程开始)");
        By("scheduledFinish", ForecastMember.Of(f => f.ScheduledFinish), "Last day as it is scheduled, inclusive(排程完成)");
        By("earlyStart", ForecastMember.Of(f => f.EarlyStart), "First day that links, constraints and progress allow(最早开始)");
        By("earlyFinish", ForecastMember.Of(f => f.EarlyFinish), "Last day, inclusive, when it starts early(最早完成)");
        By("lateStart", ForecastMember.Of(f => f.LateStart), "First day at the latest(最迟开始)");
        By("lateFinish", ForecastMember.Of(f => f.LateFinish), "Last day, inclusive, at the latest(最迟完成)");
        By("totalFloatDays", ForecastMember.Of(f => f.TotalFloatDays), "How far it may slip without delaying the whole, days(总时差,天)");
        By("totalFloatMinutes", ForecastMember.Of(f => f.TotalFloatMinutes), "How far it may slip without delaying the whole, working minutes of its calendar(总时差,分钟)");
        By("freeFloatDays", ForecastMember.Of(f => f.FreeFloatDays), "How far it may slip without moving any other, days(自由时差,天)");
        By("freeFloatMinutes", ForecastMember.Of(f => f.FreeFloatMinutes), "How far it may slip without moving any other, working minutes of its calendar(自由时差,分钟)");
        By("isCritical", ForecastMember.Of(f => f.IsCritical), "Whether a delay of it delays the whole(是否关键)");
        By("light", ForecastMember.Of(f => f.Light), "How it stands by the rules of its schedule(预警灯)");
        ByObject<Project, ProjectSortInput>("project", s => s.Project, "Project(所属项目)");
    }
}
