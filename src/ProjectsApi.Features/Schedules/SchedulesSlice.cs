using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules;

public static class SchedulesSlice
{
    public static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddSingleton<ScheduleNodeType>()
        .AddSingleton<ScheduleNodeFilterInput>()
        .AddSingleton<ScheduleNodeSortInput>()
        .AddSingleton<ScheduleLinkType>()
        .AddSingleton<ScheduleLinkFilterInput>()
        .AddSingleton<ScheduleLinkSortInput>()
        .AddSingleton<AddScheduleNode>()
        .AddSingleton<UpdateScheduleNode>()
        .AddSingleton<MoveScheduleNode>()
        .AddSingleton<ReportScheduleProgress>()
        .AddSingleton<LinkScheduleNodes>()
        .AddSingleton<UnlinkScheduleNodes>()
        .AddSingleton<RemoveScheduleNode>()
        .AddNode<FindScheduleNodes, ScheduleNode, ScheduleNodeView>(ScheduleNodeType.TypeName)
        .AddNode<FindScheduleLinks, ScheduleLink, ScheduleLinkView>(ScheduleLinkType.TypeName);
}
