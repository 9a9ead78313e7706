using System.Linq.Expressions;
using GraphQL.Resolvers;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Investments;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Ledger;

/// <summary><c>InvestmentRecord.corrected</c>.</summary>
internal static class CorrectedInvestmentField
{
    private static readonly Expression<Func<InvestmentRecord, object?>> Reads = r =>
        new object?[] { r.Id, r.Completed, r.PaidIn, r.CorrectsId };

    public static void AddTo(Row<InvestmentRecord> record) => record.Add(new MemberField
    {
        Name = "corrected",
        Description = "Figures of this entry including its corrections; none for a correction(更正后的数额)",
        Type = typeof(CorrectedInvestmentType),
        Needs = MemberSet.ReadBy(Reads),
        Resolver = new FuncFieldResolver<InvestmentRecord, object>(context =>
        {
            var entry = context.Source;
            if (entry.CorrectsId is not null)
            {
                return null;
            }

            var loader = RequestContext.Of(context).Loaders.Of(context, _ => true, (field, _) =>
            {
                var find = field.Service<FindCorrectedInvestments>();
                var past = PastReads.Contexts(field);
                return new BatchLoader<LedgerEntry, CorrectedInvestment>((entries, token) => find.HandleAsync(entries, past, token));
            });
            return loader.Load(new LedgerEntry(entry.Id, entry.Completed, entry.PaidIn));
        }),
    }.Cost(DefaultCosts.ListBelow));
}
