using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

public static class SafetySlice
{
    public static IServiceCollection AddSafety(this IServiceCollection services) => services
        .AddSingleton<SafetyCheckType>()
        .AddSingleton<SafetyCheckFilterInput>()
        .AddSingleton<SafetyCheckSortInput>()
        .AddSingleton<FindingType>()
        .AddSingleton<FindingFilterInput>()
        .AddSingleton<FindingSortInput>()
        .AddSingleton<RecordSafetyCheck>()
        .AddSingleton<UpdateSafetyCheck>()
        .AddSingleton<AddFinding>()
        .AddSingleton<UpdateFinding>()
        .AddNode<FindSafetyChecks, SafetyCheck, SafetyCheckView>(SafetyCheckType.TypeName)
        .AddNode<FindFindings, Finding, FindingView>(FindingType.TypeName);
}
