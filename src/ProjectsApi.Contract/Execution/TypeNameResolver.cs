namespace ProjectsApi.Contract.Execution;

/// <summary>Resolves <c>__typename</c> for one object type.</summary>
internal sealed class TypeNameResolver(string name) : IPureResolver
{
    public object? Resolve(object source) => name;
}
