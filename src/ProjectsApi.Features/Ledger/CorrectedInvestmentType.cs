using GraphQL.Types;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Ledger;

internal sealed class CorrectedInvestmentType : ObjectGraphType<CorrectedInvestment>
{
    public CorrectedInvestmentType()
    {
        Name = "CorrectedInvestment";
        Description = "Figures of an entry of the ledger including its corrections(更正后的台账数)";
        Field<NonNullGraphType<MoneyType>>("completed").Description("Investment completed in the period(完成投资)")
            .Resolve(context => Money.OfYuan(context.Source.Completed));
        Field<NonNullGraphType<MoneyType>>("paidIn").Description("Money paid in during the period(到位资金)")
            .Resolve(context => Money.OfYuan(context.Source.PaidIn));
    }
}
