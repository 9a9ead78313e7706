using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Features.Projects;

internal sealed class SharesExceededErrorType : UserErrorType<SharesExceededError>
{
    public SharesExceededErrorType()
        : base("The shares of one role would exceed 100 percent(出资比例合计超过100%)") =>
        Field<NonNullGraphType<DecimalType>>("sumPercent")
            .Description("Sum of the shares, percent(合计比例)").Resolve(context => context.Source.SumPercent);
}
