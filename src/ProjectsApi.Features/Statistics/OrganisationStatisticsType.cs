using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Features.Statistics;

internal sealed class OrganisationStatisticsType : ObjectGraphType<StatisticsGroup<Guid?>>
{
    public OrganisationStatisticsType()
    {
        Name = "OrganisationStatistics";
        Description = "Figures of the projects of one responsible organisation(责任单位统计)";
        this.Reference<Organisation, StatisticsGroup<Guid?>>(
            "organisation", g => g.Key, "Responsible organisation; none for projects without one(责任单位)");
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}
