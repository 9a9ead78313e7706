using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Refusals of a write that the caller's roles do not allow.</summary>
internal static class AccessErrors
{
    /// <summary>The caller has the permission nowhere, or not for the organisation of this row.</summary>
    public static ContractError Lacks(Permission permission) => AuthorizationErrors.Requiring(RolesWith(permission));

    /// <summary>Roles that have a permission, as the schema spells them.</summary>
    public static IReadOnlyList<string> RolesWith(Permission permission) =>
    [
        .. Enum.GetValues<Role>()
            .Where(role => AccessRules.Allows(role, permission)).Select(role => EnumNames.ScreamingSnake(role.ToString())),
    ];
}
