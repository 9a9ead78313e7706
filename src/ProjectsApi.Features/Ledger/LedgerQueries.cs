using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Data.Investments;

namespace ProjectsApi.Features.Ledger;

internal static class LedgerQueries
{
    public static void AddTo(ObjectGraphType root) =>
        new ConnectionField<InvestmentRecord>("ledger", "Entries of the investment ledgers of all projects(投资台账列表)").AddTo(root);
}
