namespace ProjectsApi.Contract.Execution;

/// <summary>A resolver that reads its parent object only, synchronously and without side effects; it may run twice.</summary>
internal interface IPureResolver
{
    object? Resolve(object source);
}
