using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Data.Past;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Schedules.Computing;

public static class ComputingSlice
{
    public static IServiceCollection AddScheduleComputing(this IServiceCollection services) => services
        .AddSingleton<RefreshForecasts>()
        .AddSingleton<IDerivedRows, ScheduleForecasts>()
        .AddSingleton<IPastRows, PastForecasts>();
}
