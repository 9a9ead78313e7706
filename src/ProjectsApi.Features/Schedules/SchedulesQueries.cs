using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules;

internal static class SchedulesQueries
{
    public static void AddTo(ObjectGraphType root)
    {
        new ConnectionField<ScheduleNode>("scheduleNodes", "Schedule nodes of all projects(进度节点列表)").AddTo(root);
    }
}
