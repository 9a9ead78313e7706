using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.Schedules.Impact;

public static class ImpactSlice
{
    public static IServiceCollection AddCalendarImpact(this IServiceCollection services) => services.AddSingleton<AssessCalendarImpact>();
}
