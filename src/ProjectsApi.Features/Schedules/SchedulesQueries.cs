using GraphQL.Types;
using ProjectsApi.Features.Schedules.Calendars;

namespace ProjectsApi.Features.Schedules;

public static class SchedulesQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        Lists.Nodes("scheduleNodes", "Schedule nodes of all projects(进度节点列表)").AddTo<FindScheduleNodes>(root);
        CalendarsQueries.AddTo(root);
    }
}
