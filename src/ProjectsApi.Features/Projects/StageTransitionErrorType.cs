using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

internal sealed class StageTransitionErrorType : UserErrorType<StageTransitionError>
{
    public StageTransitionErrorType()
        : base("The stage transition is not allowed(阶段推进不合法)")
    {
        Field<NonNullGraphType<EnumType<ProjectStage>>>("from")
            .Description("Present stage(当前阶段)").Resolve(context => context.Source.From);
        Field<NonNullGraphType<EnumType<ProjectStage>>>("to").Description("Requested stage(目标阶段)").Resolve(context => context.Source.To);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ProjectStage>>>>>("allowed")
            .Description("Stages that advanceProjectStage allows now(可推进的阶段)").Resolve(context => context.Source.Allowed);
    }
}
