namespace ProjectsApi.Features.Access;

/// <summary>Scope for which permissions of a caller are evaluated.</summary>
/// <param name="Organisation">Responsible organisation; null for none.</param>
/// <param name="Anywhere">Whether a role for any organisation suffices.</param>
/// <param name="Nowhere">Whether nobody has a permission, whatever their roles.</param>
internal sealed record Rights(Guid? Organisation, bool Anywhere = false, bool Nowhere = false)
{
    /// <summary>Scope of rows that are part of the program and cannot be written.</summary>
    public static Rights None { get; } = new(null, Nowhere: true);

    public static Rights For(Guid? organisation) => new(organisation);

    public bool Of(Viewer viewer, Permission permission) =>
        !Nowhere && (Anywhere ? viewer.May(permission) : viewer.May(permission, Organisation));
}
