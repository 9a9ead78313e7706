using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class WatchedType : ObjectGraphType<FieldLog>
{
    public WatchedType()
    {
        Name = "Watched";
        Field<ShipType>("ship").Resolve(context =>
        {
            context.Source.Seen.Add(context.FieldAst);
            return new Ship("watched");
        });
    }
}
