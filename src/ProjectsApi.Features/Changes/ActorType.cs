using GraphQL.Types;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.Changes;

internal sealed class ActorType : ObjectGraphType<Actor>
{
    public ActorType()
    {
        Name = "Actor";
        Description = "Author of a change(变更人)";
        this.Field("name", a => a.Name, "Name that the person had then(姓名)");
    }
}
