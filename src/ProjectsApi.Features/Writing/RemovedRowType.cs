using GraphQL.Types;
using ProjectsApi.Contract.Nodes;

namespace ProjectsApi.Features.Writing;

internal sealed class RemovedRowType : ObjectGraphType<RemovedRow>
{
    public RemovedRowType()
    {
        Name = "RemovedRow";
        Description = "A removed row(已删除的对象)";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description("Former global identifier(原标识)").Resolve(c => GlobalId.Encode(c.Source.TypeName, c.Source.Key));
        Field<NonNullGraphType<StringGraphType>>("typeName").Description("Former type(原类型)").Resolve(c => c.Source.TypeName);
    }
}
