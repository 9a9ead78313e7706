using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Statistics.Months;

internal sealed class FundingSumType : ObjectGraphType<FundingSum>
{
    public FundingSumType()
    {
        Name = "FundingSum";
        Description = "Funds paid in from one source(资金来源统计)";
        Field<EnumType<FundingSource>>("source").Description("Source; none for ledger entries without one(资金来源)")
            .Resolve(context => context.Source.Source);
        Field<NonNullGraphType<MoneyType>>("paidIn").Description("Paid in since 1 January(年度到位资金)")
            .Resolve(context => Money.OfYuan(context.Source.PaidIn));
    }
}
