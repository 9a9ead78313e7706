namespace ProjectsApi.Contract.Execution;

/// <summary><c>__typename</c> of objects whose type is known.</summary>
internal sealed class TypeNameGetter(string name) : ISourceGetter
{
    public object? Get(object source) => name;
}
