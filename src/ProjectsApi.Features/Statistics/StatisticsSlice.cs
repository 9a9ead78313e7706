using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.Statistics;

public static class StatisticsSlice
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services.AddSingleton<CompileProjectStatistics>();
}
