using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Features.Jobs;

public static class JobsSlice
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobTargetType>()
        .AddSingleton<JobTargetFilterInput>()
        .AddSingleton<JobTargetSortInput>()
        .AddSingleton<SetJobTarget>()
        .AddSingleton<ReportJobs>()
        .AddNode<FindJobTargets, JobTarget, JobTargetView>(JobTargetType.TypeName);
}
