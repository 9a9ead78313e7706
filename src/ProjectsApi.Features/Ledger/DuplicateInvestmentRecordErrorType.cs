using GraphQL.Types;
using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Ledger;

internal sealed class DuplicateInvestmentRecordErrorType : UserErrorType<DuplicateInvestmentRecordError>
{
    public DuplicateInvestmentRecordErrorType()
        : base("The ledger holds an entry of this period and source, which may be corrected(该期间与来源已登记)") =>
        Field<NonNullGraphType<IdGraphType>>("investmentRecordId").Description("Existing entry(已有的台账条目)")
            .Resolve(context => context.Source.InvestmentRecordId);
}
