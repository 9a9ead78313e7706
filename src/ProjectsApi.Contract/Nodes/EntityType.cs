using GraphQL.Types;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Nodes;

/// <summary>An output type whose objects have a global id.</summary>
/// <typeparam name="TView">What the objects are made of.</typeparam>
public abstract class EntityType<TView> : ObjectGraphType<TView>
    where TView : class, IEntityView
{
    /// <summary>Names the type and gives it <c>id</c>.</summary>
    /// <param name="name">GraphQL type name; part of every id, so it must never change.</param>
    /// <param name="description">Meaning in English with the Chinese term.</param>
    protected EntityType(string name, string description)
    {
        Name = name;
        Description = description;
        Interface<NodeInterface>();
        this.Field("id", v => GlobalId.Encode(name, v.Id), "Global identifier(全局标识)", typeof(NonNullGraphType<IdGraphType>));
    }
}
