using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.Schedules.Risk;

public static class RiskSlice
{
    public static IServiceCollection AddScheduleRisk(this IServiceCollection services) => services.AddSingleton<SimulateSchedule>();
}
