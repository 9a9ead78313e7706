namespace ProjectsApi.Contract.Inputs;

/// <summary>Marks a key (or a list of keys) that clients give as a global id.</summary>
/// <param name="typeName">GraphQL type whose ids are legal; an id of another type is refused (HC0016).</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdOfAttribute(string typeName) : Attribute
{
    /// <summary>GraphQL type whose ids are legal.</summary>
    public string TypeName { get; } = typeName;
}
