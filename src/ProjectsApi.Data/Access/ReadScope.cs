namespace ProjectsApi.Data.Access;

/// <summary>
/// What a caller may see of the register. It flows with the work done for them: a context opened meanwhile finds other
/// projects and what belongs to them absent. Organisations are a directory, which everybody may read.
/// </summary>
/// <param name="Organisations">Organisations whose projects are seen.</param>
/// <param name="Unassigned">Whether projects are seen for which no organisation is responsible.</param>
/// <param name="PersonId">Who sees; null for nobody in particular.</param>
/// <param name="People">Whether people and their roles are seen, and not only the caller's own.</param>
public sealed record ReadScope(IReadOnlyList<Guid?> Organisations, bool Unassigned, Guid? PersonId, bool People)
{
    private static readonly AsyncLocal<ReadScope?> Flowing = new();

    /// <summary>Scope of the work at hand; null sees everything, as the program itself does.</summary>
    public static ReadScope? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }
}
