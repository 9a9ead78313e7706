using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Statistics;

internal sealed class OrganisationRankType : ObjectGraphType<OrganisationRank>
{
    public OrganisationRankType()
    {
        Name = "OrganisationRank";
        Description = "Place of an organisation by the lead of its projects(责任单位排名)";
        Field<NonNullGraphType<IntGraphType>>("rank").Description("Rank, 1 for the best lead; equal leads share a rank(名次)")
            .Resolve(context => context.Source.Rank);
        this.RequiredReference<Organisation, OrganisationRank>("organisation", r => r.OrganisationId, "Responsible organisation(责任单位)");
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}
