using GraphQL.Types;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Tests.Execution;

public sealed class PlaneType : ObjectGraphType<Plane>
{
    public PlaneType()
    {
        Name = "Plane";
        Interface<CraftType>();
        this.Field("name", p => p.Name, "Name（名称）");
        this.Field("ceiling", p => p.Ceiling, "Ceiling（升限）", typeof(FloatGraphType));
    }
}
