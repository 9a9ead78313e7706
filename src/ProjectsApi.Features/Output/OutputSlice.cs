using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Output;

public static class OutputSlice
{
    public static IServiceCollection AddOutput(this IServiceCollection services) => services
        .AddSingleton<OutputTargetType>()
        .AddSingleton<OutputTargetFilterInput>()
        .AddSingleton<OutputTargetSortInput>()
        .AddSingleton<SetOutputTarget>()
        .AddSingleton<ReportOutput>()
        .AddNode<FindOutputTargets, OutputTarget, OutputTargetView>(OutputTargetType.TypeName);
}
