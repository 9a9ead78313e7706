using GraphQL.Types;
using ProjectsApi.Mspdi;

namespace ProjectsApi.Features.ScheduleExchange;

internal sealed class ScheduleFileCountsType : ObjectGraphType<MspdiCounts>
{
    public ScheduleFileCountsType()
    {
        Name = "ScheduleFileCounts";
        Description = "Counts of a file's contents(数量统计)";
        Count("tasks", "Tasks, without the project summary task(任务)", counts => counts.Tasks);
        Count("summaries", "Summaries among them(汇总任务)", counts => counts.Summaries);
        Count("milestones", "Milestones among them(里程碑)", counts => counts.Milestones);
        Count("manualTasks", "Tasks that are scheduled manually(手动排程任务)", counts => counts.ManualTasks);
        Count("tasksWithProgress", "Tasks that have begun(有进度的任务)", counts => counts.TasksWithProgress);
        Count("links", "Links(逻辑关系)", counts => counts.Links);
        Count("constraints", "Constraints other than as soon as possible(限制条件)", counts => counts.Constraints);
        Count("deadlines", "Deadlines(最后期限)", counts => counts.Deadlines);
        Count("baselines", "Baseline values, one per task and baseline(基线值)", counts => counts.Baselines);
        Count("calendars", "Calendars(日历)", counts => counts.Calendars);
        Count("calendarExceptions", "Exceptions of calendars(日历例外)", counts => counts.CalendarExceptions);
        Count("resources", "Resources(资源)", counts => counts.Resources);
        Count("assignments", "Assignments of resources(资源分配)", counts => counts.Assignments);
        Count("customFields", "Values of custom fields(自定义字段值)", counts => counts.CustomFields);
    }

    private void Count(string name, string description, Func<MspdiCounts, int> of) =>
        Field<NonNullGraphType<IntGraphType>>(name).Description(description).Resolve(context => of(context.Source));
}
