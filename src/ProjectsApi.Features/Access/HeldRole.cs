using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>A role with its scope: an organisation and everything below it, or the whole register.</summary>
/// <param name="Role">The role.</param>
/// <param name="Organisation">Organisation of the grant; null for the whole register.</param>
/// <param name="Reach">That organisation and all below it; empty for the whole register.</param>
/// <param name="IsAtTop">Whether the scope includes projects without an organisation, as it does for a root organisation.</param>
internal sealed record HeldRole(Role Role, Guid? Organisation, IReadOnlySet<Guid> Reach, bool IsAtTop)
{
    public static HeldRole Everywhere(Role role) => new(role, null, new HashSet<Guid>(), true);

    /// <summary>Whether this is the same role with at least the same scope.</summary>
    public bool Covers(HeldRole other) =>
        Role == other.Role
        && (Organisation is null || (Organisation == other.Organisation && other.Reach.IsSubsetOf(Reach) && (IsAtTop || !other.IsAtTop)));

    public bool Reaches(Guid? organisation) =>
        Organisation is null || (organisation is { } id ? Reach.Contains(id) : IsAtTop);
}
