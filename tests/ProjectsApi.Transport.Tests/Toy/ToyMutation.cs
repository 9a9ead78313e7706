using GraphQL.Types;

namespace ProjectsApi.Transport.Tests.Toy;

public sealed class ToyMutation : ObjectGraphType
{
    private int _count;

    public ToyMutation()
    {
        Name = "Mutation";
        Field<IntGraphType>("count").Resolve(_ => ++_count);
    }
}
