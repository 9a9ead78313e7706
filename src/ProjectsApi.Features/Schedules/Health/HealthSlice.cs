using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.Schedules.Health;

public static class HealthSlice
{
    public static IServiceCollection AddScheduleHealth(this IServiceCollection services) => services.AddSingleton<FindPromisedFinishes>();
}
