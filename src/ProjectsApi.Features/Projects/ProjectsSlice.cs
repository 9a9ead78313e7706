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
        .AddSingleton<StageEntryType>()
        .AddSingleton<StageEntryFilterInput>()
        .AddSingleton<StageEntrySortInput>()
        .AddSingleton<FindProjectByCode>()
        .AddSingleton<CreateProject>()
        .AddSingleton<UpdateProject>()
        .AddSingleton<AdvanceProjectStage>()
        .AddSingleton<SuspendProject>()
        .AddSingleton<AddPhase>()
        .AddSingleton<UpdatePhase>()
        .AddSingleton<RemovePhase>()
        .AddSingleton<AddParty>()
        .AddSingleton<UpdateParty>()
        .AddSingleton<RemoveParty>()
        .AddNode<FindProjects, Project, ProjectView>(ProjectType.TypeName)
        .AddNode<FindStageEntries, StageEntry, StageEntryView>(StageEntryType.TypeName)
        .AddNode<FindPhases, Phase, PhaseView>(PhaseType.TypeName)
        .AddNode<FindProjectParties, ProjectParty, ProjectPartyView>(ProjectPartyType.TypeName);
}
