using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Errors;
using ProjectsApi.Contract.Types;
using ProjectsApi.Data.Access;

namespace ProjectsApi.Features.Access;

/// <summary>Errors of a request that the roles of the caller do not allow.</summary>
internal static class AccessErrors
{
    /// <summary>The caller lacks the permission for the organisation of the row.</summary>
    public static ContractError Lacks(Permission permission) => AuthorizationErrors.Requiring(RolesWith(permission));

    /// <summary>Roles with a permission, by their GraphQL names.</summary>
    public static IReadOnlyList<string> RolesWith(Permission permission) =>
    [
        .. Enum.GetValues<Role>()
            .Where(role => AccessRules.Allows(role, permission)).Select(role => EnumNames.ScreamingSnake(role.ToString())),
    ];
}
