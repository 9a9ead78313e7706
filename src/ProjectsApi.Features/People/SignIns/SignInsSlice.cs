using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Features.People.SignIns;

public static class SignInsSlice
{
    public static IServiceCollection AddSignIns(this IServiceCollection services) => services
        .AddSingleton<AccessEventType>()
        .AddSingleton<AccessEventFilterInput>()
        .AddSingleton<AccessEventSortInput>()
        .AddSingleton<FindAccessEvents>()
        .AddSingleton<FindMySessions>()
        .AddScoped<EndSession>()
        .AddScoped<SignOutEverywhere>();
}
