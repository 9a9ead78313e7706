using GraphQL.Types;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Scalars;
using ProjectsApi.Data.Schedules;
using ProjectsApi.Features.Schedules.Nodes;
using ProjectsApi.Planning.Calendars;

namespace ProjectsApi.Features.Schedules.Passes;

/// <summary>Type of a node in the result of a computation.</summary>
internal abstract class ComputedNodeType<TNode> : ObjectGraphType<TNode>
    where TNode : ComputedNode
{
    protected ComputedNodeType(string name, string description) => (Name, Description) = (name, description);

    /// <summary>Adds the fields that identify the node: columns at no cost, and the node itself.</summary>
    protected void AddNode()
    {
        Field<NonNullGraphType<IdGraphType>>("nodeId")
            .Description("ID of the node(节点标识)").Resolve(context => GlobalId.Encode(ScheduleNodeRow.TypeName, context.Source.NodeId));
        Field<StringGraphType>("wbs")
            .Description("Code in the work breakdown structure; none for a node without one(WBS 编码)")
            .Resolve(context => context.Source.Wbs);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Name of the node(名称)").Resolve(context => context.Source.Name);
        this.Reference<ScheduleNode, TNode>("node", node => node.NodeId, "The node; none if it was removed(进度节点)");
    }

    /// <summary>Adds a local date and time.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="description">Description of the field.</param>
    /// <param name="wall">Minute of the wall clock.</param>
    protected void Instant(string name, string description, Func<TNode, int> wall) =>
        Field<NonNullGraphType<LocalDateTimeType>>(name).Description(description).Resolve(context => WallClock.At(wall(context.Source)));

    /// <summary>Adds a Boolean.</summary>
    protected void Flag(string name, string description, Func<TNode, bool> flag) =>
        Field<NonNullGraphType<BooleanGraphType>>(name).Description(description).Resolve(context => flag(context.Source));
}
