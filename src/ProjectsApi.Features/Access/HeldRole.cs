using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>A role and how far it reaches.</summary>
/// <param name="Role">Role.</param>
/// <param name="Organisation">Organisation that it was given for; null for the whole register.</param>
/// <param name="Reach">That organisation and everything below it; not used for the whole register.</param>
/// <param name="IsAtTop">Whether projects without a responsible organisation are reached too: nothing stands above the
/// organisation.</param>
internal sealed record HeldRole(Role Role, Guid? Organisation, IReadOnlySet<Guid> Reach, bool IsAtTop)
{
    public static HeldRole Everywhere(Role role) => new(role, null, new HashSet<Guid>(), true);

    /// <summary>Whether this is the other role, for no less of the register.</summary>
    public bool Covers(HeldRole other) =>
        Role == other.Role
        && (Organisation is null || (Organisation == other.Organisation && other.Reach.IsSubsetOf(Reach) && (IsAtTop || !other.IsAtTop)));

    public bool Reaches(Guid? organisation) =>
        Organisation is null || (organisation is { } id ? Reach.Contains(id) : IsAtTop);
}
