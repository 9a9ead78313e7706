using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Statistics.Reporting;

/// <summary><c>Organisation.freshness</c>.</summary>
internal static class OrganisationFreshnessField
{
    public static void AddTo(Row<Organisation> organisation) => organisation.Add(new MemberField
    {
        Name = "freshness",
        Description = "How recent the figures of its projects are(数据时效)",
        Type = typeof(NonNullGraphType<FreshnessType>),
        Needs = MemberSet.Of(nameof(Organisation.Id)),
        Resolver = new CurrentOnlyResolver(new FuncFieldResolver<Organisation, object>(context => BatchReads
            .Of(context, PastReads.Today, field => field.Service<FindOrganisationFreshness>()).Load(context.Source.Id))),
    }.Cost(DefaultCosts.Reference));
}
