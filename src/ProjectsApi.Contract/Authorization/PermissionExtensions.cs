using GraphQL.Types;

namespace ProjectsApi.Contract.Authorization;

/// <summary>Permissions of parts of the schema.</summary>
public static class PermissionExtensions
{
    private const string Key = "ProjectsApi:Permission";

    /// <summary>Requires a permission for a field, for all fields of an object type or for the use of an argument.</summary>
    /// <typeparam name="TPart">A field, an object type or an argument.</typeparam>
    /// <param name="part">Part of the schema, before the schema is initialised.</param>
    /// <param name="permission">Name that <see cref="IAccessPolicy"/> knows. A field's own wins over that of its type.</param>
    /// <returns>The same part.</returns>
    public static TPart RequirePermission<TPart>(this TPart part, string permission)
        where TPart : IMetadataWriter
    {
        ArgumentException.ThrowIfNullOrEmpty(permission);
        part.Metadata[Key] = permission;
        return part;
    }

    /// <summary>Permission of a part of the schema.</summary>
    /// <param name="part">A field, an object type or an argument.</param>
    /// <returns>Null when it needs none.</returns>
    public static string? RequiredPermission(this IMetadataReader part) => part.GetMetadata<string?>(Key);
}
