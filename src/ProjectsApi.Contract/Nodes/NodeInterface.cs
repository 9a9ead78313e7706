using GraphQL.Types;

namespace ProjectsApi.Contract.Nodes;

/// <summary>Relay's <c>Node</c>.</summary>
public sealed class NodeInterface : InterfaceGraphType
{
    /// <summary>Declares <c>id</c>.</summary>
    public NodeInterface()
    {
        Name = "Node";
        Description = "The node interface is implemented by entities that have a global unique identifier.(有全局标识的实体)";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Global identifier(全局标识)");
    }
}
