namespace ProjectsApi.Contract.Execution;

/// <summary>
/// A resolver that only looks at the object the field belongs to: pure, synchronous, and free to be asked again.
/// </summary>
internal interface ISourceGetter
{
    object? Get(object source);
}
