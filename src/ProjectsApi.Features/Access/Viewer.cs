using GraphQL;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>The caller of a request, with their roles.</summary>
public sealed class Viewer
{
    private const string Key = "ProjectsApi:Viewer";

    private string? _fingerprint;

    /// <param name="personId">Person; null for a caller who has not signed in.</param>
    /// <param name="name">Name of the person.</param>
    /// <param name="email">Address of the person.</param>
    /// <param name="roles">Roles of the person, each with its scope.</param>
    /// <param name="scope">Rows that the person may read; null for all.</param>
    internal Viewer(Guid? personId, string? name, string? email, IReadOnlyList<HeldRole> roles, ReadScope? scope)
    {
        PersonId = personId;
        Name = name;
        Email = email;
        Roles = roles;
        Scope = scope;
    }

    internal Guid? PersonId { get; }

    internal string? Name { get; }

    internal string? Email { get; }

    internal IReadOnlyList<HeldRole> Roles { get; }

    internal ReadScope? Scope { get; }

    internal bool IsSignedIn => PersonId is not null;

    /// <summary>Text that is equal for the same person with the same roles, whose reach is the same.</summary>
    internal string Fingerprint => _fingerprint ??= string.Join(
        '|',
        Roles.Select(role => string.Join(' ', [role.Role, role.Organisation, role.IsAtTop, .. role.Reach.Order().Cast<object>()]))
            .Prepend(PersonId?.ToString() ?? ""));

    /// <summary>Whether this is the same person with at least the roles of an earlier moment.</summary>
    public bool HasLostNothingSince(Viewer before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return PersonId == before.PersonId && before.Roles.All(held => Roles.Any(role => role.Covers(held)));
    }

    /// <summary>A person with one role for the whole register.</summary>
    internal static Viewer Everywhere(Guid personId, string name, Role role) =>
        new(personId, name, null, [HeldRole.Everywhere(role)], null);

    /// <summary>Caller of a request that <see cref="ViewerPolicy"/> has prepared.</summary>
    internal static Viewer Of(IResolveFieldContext context) => Of(RequestContext.Of(context));

    /// <inheritdoc cref="Of(IResolveFieldContext)"/>
    internal static Viewer Of(RequestContext request) => request.TryGetValue(Key, out var known) && known is Viewer viewer
        ? viewer
        : throw new InvalidOperationException("The access policy has not prepared this request.");

    internal static bool IsKnownIn(RequestContext request) => request.ContainsKey(Key);

    internal void RememberIn(RequestContext request) => request[Key] = this;

    /// <summary>Whether they have the permission somewhere.</summary>
    internal bool May(Permission permission) => Roles.Any(role => AccessRules.Allows(role.Role, permission));

    /// <summary>Whether they have the permission for rows of an organisation; null for rows of none.</summary>
    internal bool May(Permission permission, Guid? organisation) =>
        Roles.Any(role => AccessRules.Allows(role.Role, permission) && role.Reaches(organisation));

    /// <summary>Whether they have the permission for every row.</summary>
    internal bool MayEverywhere(Permission permission) =>
        Roles.Any(role => role.Organisation is null && AccessRules.Allows(role.Role, permission));

    /// <summary>
    /// Whether they may manage a person: issue sign-in codes, disable the account. Each organisation of the person's roles must be in
    /// scope. A person without roles takes the permission at the top.
    /// </summary>
    /// <param name="organisations">Organisations of the person's roles.</param>
    internal bool MayManage(IReadOnlyCollection<Guid> organisations) => organisations.Count == 0
        ? May(Permission.ManagePeople, organisation: null)
        : organisations.All(organisation => May(Permission.ManagePeople, organisation));

    /// <summary>Organisations for whose rows they have the permission; meaningless for a role over the whole register.</summary>
    internal IReadOnlyCollection<Guid> ReachOf(Permission permission) =>
        Roles.Where(role => AccessRules.Allows(role.Role, permission)).SelectMany(role => role.Reach).Distinct().Order().ToArray();
}
