using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

internal sealed class FindingTransitionErrorType : UserErrorType<FindingTransitionError>
{
    public FindingTransitionErrorType()
        : base("The state transition is not allowed(隐患状态不允许变更)")
    {
        Field<NonNullGraphType<EnumType<FindingState>>>("from")
            .Description("Present state(当前状态)").Resolve(c => c.Source.From);
        Field<NonNullGraphType<EnumType<FindingState>>>("to").Description("Requested state(目标状态)").Resolve(c => c.Source.To);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<FindingState>>>>>("allowed")
            .Description("Allowed next states(允许的状态)").Resolve(c => c.Source.Allowed);
    }
}
