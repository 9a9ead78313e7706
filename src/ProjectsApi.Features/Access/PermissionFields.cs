using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Rows;

namespace ProjectsApi.Features.Access;

/// <summary>Requires permissions of fields.</summary>
internal static class PermissionFields
{
    /// <summary>Requires the permission for any organisation. The scope of a role is checked per row.</summary>
    public static FieldType Require(this FieldType field, Permission permission) => field.RequirePermission(permission.ToString());

    /// <summary>Requires a signed-in caller.</summary>
    public static FieldType RequireSignIn(this FieldType field) => field.RequirePermission(ViewerPolicy.SignedIn);

    /// <summary>Requires the permission of each field that names none, except those of <paramref name="open"/>.</summary>
    public static void RequireOfEach(this IObjectGraphType root, Permission permission, params IReadOnlyCollection<string> open)
    {
        foreach (var field in root.Fields.Where(field => field.RequiredPermission() is null && !open.Contains(field.Name)))
        {
            field.Require(permission);
        }
    }

    /// <summary>Adds <c>viewerCan</c>.</summary>
    /// <param name="row">Row that can be written.</param>
    /// <param name="organisation">Organisation responsible for the row.</param>
    public static void AddViewerCan<TRow>(this Row<TRow> row, Expression<Func<TRow, Guid?>> organisation)
        where TRow : class
    {
        ArgumentNullException.ThrowIfNull(organisation);
        var rights = Expression.Call(typeof(Rights), nameof(Rights.For), null, organisation.Body);
        row.AddViewerCan(Expression.Lambda<Func<TRow, Rights>>(rights, organisation.Parameters));
    }

    /// <inheritdoc cref="AddViewerCan{TRow}(Row{TRow}, Expression{Func{TRow, Guid?}})"/>
    /// <param name="row">Row that can be written.</param>
    /// <param name="rights">Scope for which permissions are evaluated.</param>
    public static void AddViewerCan<TRow>(this Row<TRow> row, Expression<Func<TRow, Rights>> rights)
        where TRow : class
    {
        ArgumentNullException.ThrowIfNull(row);
        row.Computed(
            "viewerCan", rights, "Permissions of the caller for this row and all that belongs to it(当前用户权限)",
            typeof(NonNullGraphType<ViewerCanType>));
    }
}
