using GraphQL.Types;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Writing;

namespace ProjectsApi.Features.Ledger;

internal static class LedgerMutations
{
    public static void AddTo(ObjectGraphType root)
    {
        new MutationField<RecordInvestmentInput>("recordInvestment", "Enters the investment of a period into the ledger(登记投资台账)")
            .Returns<RowType<InvestmentRecord>>("investmentRecord", "New entry(新台账条目)")
            .Fails<VersionConflictErrorType>()
            .Fails<DuplicateInvestmentRecordErrorType>()
            .AddTo<RecordInvestment, RecordInvestmentInput, InvestmentRecord>(root);
        new MutationField<CorrectInvestmentRecordInput>(
                "correctInvestmentRecord", "Corrects an entry of the ledger by a new entry of the difference(更正投资台账)")
            .Returns<RowType<InvestmentRecord>>(
                "investmentRecord", "New entry of the difference; it names the entry that it corrects(差额条目)")
            .Fails<VersionConflictErrorType>()
            .AddTo<CorrectInvestmentRecord, CorrectInvestmentRecordInput, InvestmentRecord>(root);
    }
}
