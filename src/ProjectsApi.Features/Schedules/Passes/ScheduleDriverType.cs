using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Data.Schedules;

namespace ProjectsApi.Features.Schedules.Passes;

internal sealed class ScheduleDriverType : ObjectGraphType<ScheduleDriver>
{
    public ScheduleDriverType()
    {
        Name = "ScheduleDriver";
        Description = "A link that sets the early dates of a node(驱动关系)";
        Field<NonNullGraphType<ScheduledNodeType>>("predecessor")
            .Description("Predecessor(紧前节点)").Resolve(context => context.Source.Predecessor);
        this.Reference<ScheduleLink, ScheduleDriver>("link", d => d.LinkId, "The link; none if it was removed(逻辑关系)");
    }
}
