using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.People.SignIns;

public static class SignInsSlice
{
    public static IServiceCollection AddSignIns(this IServiceCollection services) =>
        services.AddScoped<EndSession>().AddScoped<SignOutEverywhere>();
}
