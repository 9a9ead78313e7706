using GraphQL.Types;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Statistics;

internal sealed class StageStatisticsType : ObjectGraphType<StatisticsGroup<ProjectStage>>
{
    public StageStatisticsType()
    {
        Name = "StageStatistics";
        Description = "Figures of the projects of one stage(阶段统计)";
        Field<NonNullGraphType<EnumType<ProjectStage>>>("stage").Description("Stage(项目阶段)").Resolve(context => context.Source.Key);
        Field<NonNullGraphType<ProjectFiguresType>>("figures").Description("Figures(指标)").Resolve(context => context.Source.Figures);
    }
}
