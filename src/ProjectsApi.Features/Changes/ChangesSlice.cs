using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

internal static class ChangesSlice
{
    public static IServiceCollection AddChanges(this IServiceCollection services)
    {
        services.AddOptions<LiveOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LiveOptions>, LiveOptionsValidator>());
        return services
            .AddSingleton<ChangeLogSignal>()
            .AddSingleton<IChangeSignal>(provider => provider.GetRequiredService<ChangeLogSignal>())
            .AddSingleton<ChangeFeed>()
            .AddSingleton<IChangeFeed>(provider => provider.GetRequiredService<ChangeFeed>());
    }
}
