using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

internal sealed class ScheduleRiskAnalysisType : ObjectGraphType<SimulatedSchedule>
{
    public ScheduleRiskAnalysisType()
    {
        Name = "ScheduleRiskAnalysis";
        Description = "Monte Carlo simulation of a schedule. Equal arguments give equal results for an unchanged schedule(进度风险分析)";
        Field<NonNullGraphType<IntGraphType>>("iterations")
            .Description("Number of iterations(迭代次数)").Resolve(context => context.Source.Result.Iterations);
        Field<NonNullGraphType<LongType>>("seed")
            .Description("Seed of the random numbers(随机种子)").Resolve(context => context.Source.Seed);
        Field<NonNullGraphType<IntGraphType>>("estimatedNodes")
            .Description("Number of nodes with their own uncertain estimate(有风险估计的节点数)")
            .Resolve(context => context.Source.EstimatedNodes);
        Field<NonNullGraphType<DecimalType>>("noiseLimit")
            .Description("Correlation that durations without influence exceed in only 5 of 100 cases(噪声界限)")
            .Resolve(context => RiskFigures.Share(context.Source.Result.NoiseLimit));
        Field<NonNullGraphType<FinishForecastType>>("finish")
            .Description("Finish of the project(总完成时间)").Resolve(context => context.Source.Finish);
        this.List<FinishForecastType, SimulatedSchedule>("nodes", "Finish of each requested node(所询节点)", s => s.Nodes);
        this.List<NodeCriticalityType, SimulatedSchedule>("criticality", "Every node, the most critical first(关键度)", s => s.Criticality);
    }
}
