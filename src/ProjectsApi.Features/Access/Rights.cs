namespace ProjectsApi.Features.Access;

/// <summary>What the rights of a caller are asked about: what belongs to an organisation, or to none.</summary>
/// <param name="Organisation">Organisation responsible; null for none.</param>
/// <param name="Anywhere">Whether it is enough to have the right somewhere.</param>
/// <param name="Nowhere">Whether nobody has any right, whatever their roles.</param>
internal sealed record Rights(Guid? Organisation, bool Anywhere = false, bool Nowhere = false)
{
    /// <summary>Those to what is part of the program.</summary>
    public static Rights None { get; } = new(null, Nowhere: true);

    public static Rights For(Guid? organisation) => new(organisation);

    public bool Of(Viewer viewer, Permission permission) =>
        !Nowhere && (Anywhere ? viewer.May(permission) : viewer.May(permission, Organisation));
}
