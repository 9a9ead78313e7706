using GraphQL.Types;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class CraftType : InterfaceGraphType
{
    public CraftType()
    {
        Name = "Craft";
        this.AddField(new FieldType { Name = "name", Type = typeof(NonNullGraphType<StringGraphType>) });
    }
}
