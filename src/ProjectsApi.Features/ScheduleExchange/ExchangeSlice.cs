using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Features.ScheduleExchange;

internal static class ExchangeSlice
{
    public static IServiceCollection AddExchange(this IServiceCollection services)
    {
        services.AddOptions<ImportOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ImportOptions>, ImportOptionsValidator>());
        return services;
    }
}
