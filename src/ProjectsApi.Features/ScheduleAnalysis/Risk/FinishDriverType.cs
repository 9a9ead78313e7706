using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

internal sealed class FinishDriverType : ComputedNodeType<FinishDriver>
{
    public FinishDriverType()
        : base("FinishDriver", "Influence of a node's duration on a finish, one bar of the tornado(完成驱动因素)")
    {
        AddNode();
        Field<NonNullGraphType<DecimalType>>("correlation")
            .Description("Spearman's rank correlation between its duration and the finish, -1 to 1; see noiseLimit(秩相关系数)")
            .Resolve(context => RiskFigures.Share(context.Source.Driver.Correlation));
        Field<NonNullGraphType<DecimalType>>("criticality")
            .Description("Share of the iterations in which it was critical for the project, 0 to 1(关键度指数)")
            .Resolve(context => RiskFigures.Share(context.Source.Driver.Criticality));
    }
}
