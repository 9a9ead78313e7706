namespace ProjectsApi.Contract.Inputs;

/// <summary>Marks a key, or a list of keys, as global ids.</summary>
/// <param name="typeName">GraphQL type of the id; an id of another type is refused (HC0016).</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdOfAttribute(string typeName) : Attribute
{
    /// <summary>GraphQL type of the id.</summary>
    public string TypeName { get; } = typeName;
}
