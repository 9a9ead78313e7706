using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Setup;

public static class SetupSlice
{
    public static IServiceCollection AddScheduleSetup(this IServiceCollection services) => services
        .AddSingleton<ScheduleSetupType>()
        .AddSingleton<SetScheduleSetup>()
        .AddNode<FindScheduleSetups, ScheduleSetup, ScheduleSetupView>(ScheduleSetupType.TypeName);
}
