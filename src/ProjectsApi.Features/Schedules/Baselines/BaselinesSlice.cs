using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Baselines;

public static class BaselinesSlice
{
    public static IServiceCollection AddBaselines(this IServiceCollection services) => services
        .AddSingleton<ScheduleBaselineType>()
        .AddSingleton<ScheduleBaselineFilterInput>()
        .AddSingleton<ScheduleBaselineSortInput>()
        .AddSingleton<CaptureBaseline>()
        .AddSingleton<RemoveBaseline>()
        .AddSingleton<CompareBaselines>()
        .AddNode<FindScheduleBaselines, ScheduleBaseline, ScheduleBaselineView>(ScheduleBaselineType.TypeName);
}
