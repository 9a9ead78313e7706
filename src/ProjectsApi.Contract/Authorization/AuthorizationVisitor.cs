using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ProjectsApi.Contract.Authorization;

/// <summary>
/// Adds authorization to the resolver of each field with a permission: its own, its type's or an argument's. It runs on every path
/// to the field: fragments, <c>node</c>, cached documents and events.
/// </summary>
internal sealed class AuthorizationVisitor : BaseSchemaNodeVisitor
{
    /// <inheritdoc />
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        var permission = field.RequiredPermission() ?? type.RequiredPermission();
        var arguments = (field.Arguments ?? Enumerable.Empty<QueryArgument>())
            .Select(argument => (argument.Name, Permission: argument.RequiredPermission()))
            .Where(argument => argument.Permission is not null)
            .ToDictionary(argument => argument.Name, argument => argument.Permission ?? "", StringComparer.Ordinal);
        if (permission is null && arguments.Count == 0)
        {
            return;
        }

        var authorization = new FieldAuthorization(permission, arguments);
        field.Resolver = new AuthorizedResolver(authorization, field.Resolver ?? DefaultResolver(field));
        if (field.StreamResolver is { } source)
        {
            field.StreamResolver = new AuthorizedSourceStreamResolver(authorization, source);
        }
    }

    // The engine's default: the event of a subscription, otherwise the member of the same name.
    private static IFieldResolver DefaultResolver(FieldType field) =>
        field.StreamResolver is null ? NameFieldResolver.Instance : SourceFieldResolver.Instance;
}
