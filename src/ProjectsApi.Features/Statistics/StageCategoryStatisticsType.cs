using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

internal sealed class StageCategoryStatisticsType : ObjectGraphType<StatisticsGroup<StageInCategory>>
{
    public StageCategoryStatisticsType()
    {
        Name = "StageCategoryStatistics";
        Description = "Figures of the projects of one category in one stage(类别与阶段统计)";
        Field<NonNullGraphType<EnumType<ProjectCategory>>>("category").Description("Category(项目类别)")
            .Resolve(context => context.Source.Key.Category);
        Field<NonNullGraphType<EnumType<ProjectStage>>>("stage").Description("Stage(项目阶段)").Resolve(context => context.Source.Key.Stage);
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}
