using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

internal sealed class StageTransitionErrorType : UserErrorType<StageTransitionError>
{
    public StageTransitionErrorType()
        : base("The project cannot go from its stage to that one(阶段推进不合法)")
    {
        Field<NonNullGraphType<EnumType<ProjectStage>>>("from")
            .Description("Where it stands(当前阶段)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<EnumType<ProjectStage>>>("to").Description("Where it was to go(目标阶段)").Resolve(context => context.Source.To);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ProjectStage>>>>>("allowed")
            .Description("Where advanceProjectStage can bring it now(可推进的阶段)").Resolve(context => context.Source.Allowed);
    }
}
