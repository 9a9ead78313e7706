using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

/// <summary>The lists of this slice, wherever they hang.</summary>
internal static class Lists
{
    public static ConnectionField<ProjectType, Project, ProjectView> Projects(string name, string description) =>
        new ConnectionField<ProjectType, Project, ProjectView>(name, description).Where<ProjectFilterInput>().Order<ProjectSortInput>();

    public static ConnectionField<PhaseType, Phase, PhaseView> Phases(string name, string description) =>
        new ConnectionField<PhaseType, Phase, PhaseView>(name, description).Where<PhaseFilterInput>().Order<PhaseSortInput>();

    public static ConnectionField<StageEntryType, StageEntry, StageEntryView> StageEntries(string name, string description) =>
        new ConnectionField<StageEntryType, StageEntry, StageEntryView>(name, description).Where<StageEntryFilterInput>().Order<StageEntrySortInput>();

    public static ConnectionField<ProjectPartyType, ProjectParty, ProjectPartyView> Parties(string name, string description) =>
        new ConnectionField<ProjectPartyType, ProjectParty, ProjectPartyView>(name, description)
            .Where<ProjectPartyFilterInput>().Order<ProjectPartySortInput>();
}
