using GraphQL;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Who asks, and what they may.</summary>
/// <param name="personId">Person; null for somebody who did not sign in.</param>
/// <param name="name">Name of the person.</param>
/// <param name="email">Address of the person.</param>
/// <param name="roles">Roles held.</param>
/// <param name="scope">What they may see; null for everything.</param>
public sealed class Viewer(Guid? personId, string? name, string? email, IReadOnlyList<HeldRole> roles, ReadScope? scope)
{
    private const string Key = "ProjectsApi:Viewer";

    /// <summary>For the whole register, whoever it is.</summary>
    public static Viewer Everywhere(Guid personId, string name, Role role) => new(personId, name, null, [HeldRole.Everywhere(role)], null);

    /// <summary>Whether they are the same person and have lost nothing of what they could do before; they may do more by now.</summary>
    public bool HasLostNothingSince(Viewer before) =>
        personId == before.PersonId && before.Roles.All(held => roles.Any(role => role.Covers(held)));

    public Guid? PersonId => personId;

    public string? Name => name;

    public string? Email => email;

    public IReadOnlyList<HeldRole> Roles => roles;

    public ReadScope? Scope => scope;

    public bool IsSignedIn => personId is not null;

    /// <summary>Who asks in a request that <see cref="ViewerPolicy"/> has prepared.</summary>
    public static Viewer Of(IResolveFieldContext context) => Of(RequestContext.Of(context));

    /// <inheritdoc cref="Of(IResolveFieldContext)"/>
    public static Viewer Of(RequestContext request) => request.TryGetValue(Key, out var known) && known is Viewer viewer
        ? viewer
        : throw new InvalidOperationException("Nobody has found out who asks.");

    public static bool IsKnownIn(RequestContext request) => request.ContainsKey(Key);

    public void RememberIn(RequestContext request) => request[Key] = this;

    /// <summary>Whether they may do it somewhere.</summary>
    public bool May(Permission permission) => roles.Any(role => AccessRules.Allows(role.Role, permission));

    /// <summary>Organisations to whose rows they may do it; not used by who may do it everywhere.</summary>
    public IReadOnlyCollection<Guid> ReachOf(Permission permission) =>
        roles.Where(role => AccessRules.Allows(role.Role, permission)).SelectMany(role => role.Reach).Distinct().Order().ToArray();

    /// <summary>Whether they may do it to every row there is.</summary>
    public bool MayEverywhere(Permission permission) =>
        roles.Any(role => role.Organisation is null && AccessRules.Allows(role.Role, permission));

    /// <summary>
    /// Whether they may act for a person: let them set a password, disable them. Each organisation of the person's roles must be in
    /// reach. Nobody in particular answers for a person without roles: that takes the right at the top.
    /// </summary>
    /// <param name="organisations">Organisations that the person holds roles for.</param>
    public bool MayManage(IReadOnlyCollection<Guid> organisations) => organisations.Count == 0
        ? May(Permission.ManagePeople, organisation: null)
        : organisations.All(organisation => May(Permission.ManagePeople, organisation));

    /// <summary>Whether they may do it to what belongs to an organisation, or to nobody.</summary>
    public bool May(Permission permission, Guid? organisation) =>
        roles.Any(role => AccessRules.Allows(role.Role, permission) && role.Reaches(organisation));
}
