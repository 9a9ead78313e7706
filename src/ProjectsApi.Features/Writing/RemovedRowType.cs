using GraphQL.Types;
using ProjectsApi.Contract.Nodes;

namespace ProjectsApi.Features.Writing;

internal sealed class RemovedRowType : ObjectGraphType<RemovedRow>
{
    public RemovedRowType()
    {
        Name = "RemovedRow";
        Description = "A row that is gone(已删除的对象)";
        Field<NonNullGraphType<IdGraphType>>("id")
            .Description("ID that it had(原标识)").Resolve(c => GlobalId.Encode(c.Source.TypeName, c.Source.Key));
        Field<NonNullGraphType<StringGraphType>>("typeName").Description("Type that it had(原类型)").Resolve(c => c.Source.TypeName);
    }
}
