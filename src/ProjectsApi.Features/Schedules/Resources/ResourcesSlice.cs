using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Resources;

public static class ResourcesSlice
{
    public static IServiceCollection AddScheduleResources(this IServiceCollection services) => services
        .AddSingleton<ScheduleResourceType>()
        .AddSingleton<ScheduleResourceFilterInput>()
        .AddSingleton<ScheduleResourceSortInput>()
        .AddSingleton<ScheduleAssignmentType>()
        .AddSingleton<ScheduleAssignmentFilterInput>()
        .AddSingleton<ScheduleAssignmentSortInput>()
        .AddSingleton<AddScheduleResource>()
        .AddSingleton<UpdateScheduleResource>()
        .AddSingleton<RemoveScheduleResource>()
        .AddSingleton<AssignScheduleResource>()
        .AddSingleton<UpdateScheduleAssignment>()
        .AddSingleton<RemoveScheduleAssignment>()
        .AddNode<FindScheduleResources, ScheduleResource, ScheduleResourceView>(ScheduleResourceType.TypeName)
        .AddNode<FindScheduleAssignments, ScheduleAssignment, ScheduleAssignmentView>(ScheduleAssignmentType.TypeName);
}
