using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

internal sealed class CategoryStatisticsType : ObjectGraphType<StatisticsGroup<ProjectCategory>>
{
    public CategoryStatisticsType()
    {
        Name = "CategoryStatistics";
        Description = "Figures of the projects of one category(类别统计)";
        Field<NonNullGraphType<EnumType<ProjectCategory>>>("category").Description("Category(项目类别)").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}
