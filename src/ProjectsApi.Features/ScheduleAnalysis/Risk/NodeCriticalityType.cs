using GraphQL.Types;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Features.Schedules.Passes;

namespace ProjectsApi.Features.ScheduleAnalysis.Risk;

internal sealed class NodeCriticalityType : ComputedNodeType<NodeCriticality>
{
    public NodeCriticalityType()
        : base("NodeCriticality", "Criticality index of a node in a simulation(节点关键度)")
    {
        AddNode();
        Field<NonNullGraphType<DecimalType>>("index")
            .Description("Share of the iterations in which it was critical, 0 to 1(关键度指数)")
            .Resolve(context => RiskFigures.Share(context.Source.Index));
    }
}
