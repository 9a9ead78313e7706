using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class FindType : UnionGraphType
{
    public FindType()
    {
        Name = "Find";
        Type<ShipType>();
        Type<PlaneType>();
    }
}
