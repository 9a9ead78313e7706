using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.Schedules.Exchange;

internal static class ExchangeSlice
{
    public static IServiceCollection AddExchange(this IServiceCollection services) => services
        .AddSingleton<ImportSchedule>()
        .AddSingleton<ScheduleFileImport>()
        .AddSingleton<ExportSchedules>();
}
