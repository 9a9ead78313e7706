using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ProjectsApi.Contract.Authorization;

/// <summary>
/// Puts a guard in front of each field that needs a permission, itself, through its type or through an argument. A resolver
/// runs whatever way leads to it (fragments, <c>node</c>, a cached document, an event), and so does its guard.
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

        var guard = new Guard(permission, arguments);
        field.Resolver = new GuardedResolver(guard, field.Resolver ?? Usual(field));
        if (field.StreamResolver is { } source)
        {
            field.StreamResolver = new GuardedSource(guard, source);
        }
    }

    // What the engine takes where no resolver is named: the event itself for a subscription, else the member of that name.
    private static IFieldResolver Usual(FieldType field) =>
        field.StreamResolver is null ? NameFieldResolver.Instance : SourceFieldResolver.Instance;
}
