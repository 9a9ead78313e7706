using Microsoft.Extensions.DependencyInjection;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

public static class ProjectsSlice
{
    public static IServiceCollection AddProjects(this IServiceCollection services) => services
        .AddSingleton<ProjectType>()
        .AddSingleton<ProjectFilterInput>()
        .AddSingleton<ProjectSortInput>()
        .AddSingleton<PhaseType>()
        .AddSingleton<PhaseFilterInput>()
        .AddSingleton<PhaseSortInput>()
        .AddSingleton<ProjectPartyType>()
        .AddSingleton<ProjectPartyFilterInput>()
        .AddSingleton<ProjectPartySortInput>()
        .AddSingleton<FindProjectByCode>()
        .AddNode<FindProjects, Project, ProjectView>(ProjectType.TypeName)
        .AddNode<FindPhases, Phase, PhaseView>(PhaseType.TypeName)
        .AddNode<FindProjectParties, ProjectParty, ProjectPartyView>(ProjectPartyType.TypeName);
}
