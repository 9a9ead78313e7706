using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

public sealed class ScheduleRiskAnalysisType : ObjectGraphType<SimulatedSchedule>
{
    public ScheduleRiskAnalysisType()
    {
        Name = "ScheduleRiskAnalysis";
        Description = "Monte Carlo simulation of a schedule: the same question about the same schedule has the same answer(进度风险分析)";
        Field<NonNullGraphType<IntGraphType>>("iterations")
            .Description("How often the schedule was laid(迭代次数)").Resolve(context => context.Source.Result.Iterations);
        Field<NonNullGraphType<LongType>>("seed")
            .Description("What the random numbers came from(随机种子)").Resolve(context => context.Source.Seed);
        Field<NonNullGraphType<IntGraphType>>("estimatedNodes")
            .Description("How many nodes have an uncertain estimate of their own(有风险估计的节点数)")
            .Resolve(context => context.Source.EstimatedNodes);
        Field<NonNullGraphType<DecimalType>>("noiseLimit")
            .Description("Correlation that durations without influence stay below in 95 of 100 cases(噪声界限)")
            .Resolve(context => RiskFigures.Share(context.Source.Result.NoiseLimit));
        Field<NonNullGraphType<FinishForecastType>>("finish")
            .Description("Finish of the whole(总完成时间)").Resolve(context => context.Source.Finish);
        this.List<FinishForecastType, SimulatedSchedule>("nodes", "Finish of each node that was asked for(所询节点)", s => s.Nodes);
        this.List<NodeCriticalityType, SimulatedSchedule>("criticality", "Every node, the most critical first(关键度)", s => s.Criticality);
    }
}
