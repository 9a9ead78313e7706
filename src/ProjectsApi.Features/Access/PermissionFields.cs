using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Authorization;
using ProjectsApi.Contract.Rows;

namespace ProjectsApi.Features.Access;

/// <summary>Permissions in the words of the schema.</summary>
internal static class PermissionFields
{
    /// <summary>Only callers whose roles allow it somewhere get the field; how far a role reaches is seen when a row is.</summary>
    public static FieldType Require(this FieldType field, Permission permission) => field.RequirePermission(permission.ToString());

    /// <summary>Everybody who has signed in gets the field.</summary>
    public static FieldType RequireSignIn(this FieldType field) => field.RequirePermission(ViewerPolicy.SignedIn);

    /// <summary>Whatever a root answers takes the permission, unless a field of it names another one or none.</summary>
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
    /// <param name="rights">What the rights are asked about.</param>
    public static void AddViewerCan<TRow>(this Row<TRow> row, Expression<Func<TRow, Rights>> rights)
        where TRow : class
    {
        ArgumentNullException.ThrowIfNull(row);
        row.Computed(
            "viewerCan", rights, "What the caller may do to this row and what belongs to it(当前用户权限)",
            typeof(NonNullGraphType<ViewerCanType>));
    }
}
