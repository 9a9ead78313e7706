namespace ProjectsApi.Data.Access;

/// <summary>
/// Part of the register that a caller may see. It flows with the caller's work: contexts opened meanwhile hide other projects and their
/// rows. Organisations are a directory that everybody may read.
/// </summary>
/// <param name="Organisations">Organisations whose projects are visible.</param>
/// <param name="Unassigned">Whether projects without a responsible organisation are visible.</param>
/// <param name="PersonId">The caller; null for nobody in particular.</param>
/// <param name="People">Whether other people and their roles are visible too.</param>
public sealed record ReadScope(IReadOnlyList<Guid?> Organisations, bool Unassigned, Guid? PersonId, bool People)
{
    private static readonly AsyncLocal<ReadScope?> Flowing = new();

    /// <summary>Scope of the present work; null sees everything, as the program does.</summary>
    public static ReadScope? Current
    {
        get => Flowing.Value;
        set => Flowing.Value = value;
    }
}
