using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class HarbourMutation : ObjectGraphType
{
    public HarbourMutation()
    {
        Name = "Mutation";
        Field<ListGraphType<ShipType>>("launch").Resolve(_ => new[] { new Ship("new"), new Ship("newer") });
    }
}
