using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Authorization;

namespace ProjectsApi.Features.Access;

internal static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services, AccessSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<Viewers>()
        .AddSingleton<IViewers>(provider => provider.GetRequiredService<Viewers>())
        .AddScoped<AccessLog>()
        .AddSingleton<IAccessPolicy, ViewerPolicy>();
}
