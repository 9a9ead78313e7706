using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Authorization;

namespace ProjectsApi.Features.Access;

public static class AccessServices
{
    public static IServiceCollection AddAccess(this IServiceCollection services, AccessSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<Viewers>()
        .AddScoped<AccessLog>()
        .AddSingleton<IAccessPolicy, ViewerPolicy>();
}
