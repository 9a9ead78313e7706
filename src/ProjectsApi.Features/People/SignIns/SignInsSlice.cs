using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.People.SignIns;

internal static class SignInsSlice
{
    public static IServiceCollection AddSignIns(this IServiceCollection services) =>
        services.AddScoped<EndSession>().AddScoped<SignOutEverywhere>();
}
