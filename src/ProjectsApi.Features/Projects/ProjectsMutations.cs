using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Projects;

internal static class ProjectsMutations
{
    private const string ProjectMeaning = "Project after the change(变更后的项目)";
    private const string PhaseMeaning = "Phase after the change(变更后的分期)";
    private const string PartyMeaning = "Party after the change(变更后的参建单位)";

    public static void AddTo(ObjectGraphType root)
    {
        AddProjects(root);
        AddPhases(root);
        AddParties(root);
    }

    private static void AddProjects(ObjectGraphType root)
    {
        new MutationField<CreateProjectInput>("createProject", "Registers a project before construction(新增项目)")
            .Returns<RowType<Project>>("project", "Registered project(新增的项目)")
            .AddTo<CreateProject, CreateProjectInput, Project>(root);
        new MutationField<UpdateProjectInput>("updateProject", "Changes values of a project except its stage(修改项目)")
            .Returns<RowType<Project>>("project", ProjectMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdateProject, UpdateProjectInput, Project>(root);
        new MutationField<AdvanceProjectStageInput>("advanceProjectStage", "Advances a project to its next stage(推进项目阶段)")
            .Returns<RowType<Project>>("project", ProjectMeaning)
            .Fails<VersionConflictErrorType>()
            .Fails<StageTransitionErrorType>()
            .AddTo<AdvanceProjectStage, AdvanceProjectStageInput, Project>(root);
        new MutationField<SuspendProjectInput>("suspendProject", "Suspends a project(停缓建)")
            .Returns<RowType<Project>>("project", ProjectMeaning)
            .Fails<VersionConflictErrorType>()
            .Fails<StageTransitionErrorType>()
            .AddTo<SuspendProject, SuspendProjectInput, Project>(root);
    }

    private static void AddPhases(ObjectGraphType root)
    {
        new MutationField<AddPhaseInput>("addPhase", "Adds a phase to a project(新增分期)")
            .Returns<RowType<Phase>>("phase", "Added phase(新增的分期)")
            .AddTo<AddPhase, AddPhaseInput, Phase>(root);
        new MutationField<UpdatePhaseInput>("updatePhase", "Changes values of a phase(修改分期)")
            .Returns<RowType<Phase>>("phase", PhaseMeaning)
            .Fails<VersionConflictErrorType>()
            .AddTo<UpdatePhase, UpdatePhaseInput, Phase>(root);
        new MutationField<RemovePhaseInput>("removePhase", "Removes a phase to which no row refers(删除分期)")
            .Fails<VersionConflictErrorType>()
            .Fails<InUseErrorType>()
            .AddRemovalTo<RemovePhase, RemovePhaseInput, Phase>(root);
    }

    private static void AddParties(ObjectGraphType root)
    {
        new MutationField<AddPartyInput>("addParty", "Adds a party to a project(新增参建单位)")
            .Returns<RowType<ProjectParty>>("projectParty", "Added party(新增的参建单位)")
            .Fails<SharesExceededErrorType>()
            .AddTo<AddParty, AddPartyInput, ProjectParty>(root);
        new MutationField<UpdatePartyInput>("updateParty", "Changes role or share of a party(修改参建单位)")
            .Returns<RowType<ProjectParty>>("projectParty", PartyMeaning)
            .Fails<VersionConflictErrorType>()
            .Fails<SharesExceededErrorType>()
            .AddTo<UpdateParty, UpdatePartyInput, ProjectParty>(root);
        new MutationField<RemovePartyInput>("removeParty", "Removes a party from a project(移除参建单位)")
            .Fails<VersionConflictErrorType>()
            .AddRemovalTo<RemoveParty, RemovePartyInput, ProjectParty>(root);
    }
}
