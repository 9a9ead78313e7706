using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Safety;

namespace ProjectsApi.Features.Safety;

internal sealed class FindingTransitionErrorType : UserErrorType<FindingTransitionError>
{
    public FindingTransitionErrorType()
        : base("A step that the closed loop of a finding does not have(隐患状态不允许变更)")
    {
        Field<NonNullGraphType<EnumType<FindingState>>>("from")
            .Description("State that the finding is in(当前状态)").Resolve(c => c.Source.From);
        Field<NonNullGraphType<EnumType<FindingState>>>("to").Description("State that was asked for(目标状态)").Resolve(c => c.Source.To);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<FindingState>>>>>("allowed")
            .Description("States that it may go to now(允许的状态)").Resolve(c => c.Source.Allowed);
    }
}
