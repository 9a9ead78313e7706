using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Utilities;

namespace ProjectsApi.Contract.Introspection;

/// <summary>
/// Adds what the engine's introspection lacks: <c>__Type.specifiedByURL</c> and <c>__Directive.args(includeDeprecated:)</c>.
/// </summary>
/// <remarks>Source: GraphQL specification October 2021, section 4.2; the introspection query of graphql-js 16 asks for both.</remarks>
internal sealed class IntrospectionVisitor : BaseSchemaNodeVisitor
{
    private const string IncludeDeprecated = "includeDeprecated";

    public override void VisitSchema(ISchema schema)
    {
        if (schema.AllTypes["__Type"] is IObjectGraphType type && type.GetField("specifiedByURL") is null)
        {
            type.AddField(SpecifiedByUrl(schema));
        }

        if (schema.AllTypes["__Directive"] is IObjectGraphType directive && directive.GetField("args") is { } arguments)
        {
            IncludeDeprecatedArguments(arguments, schema);
        }
    }

    private static FieldType SpecifiedByUrl(ISchema schema) => new()
    {
        Name = "specifiedByURL",
        Description = "Address of the specification of a custom scalar（标量规范）",
        Type = typeof(StringGraphType),
        ResolvedType = schema.AllTypes["String"],
        Resolver = new FuncFieldResolver<object>(context => UrlOf(context.Source)),
    };

    private static object? UrlOf(object? type) =>
        type is ScalarGraphType scalar
            ? scalar.FindAppliedDirective(SpecifiedByDirective.DirectiveName)?.FindArgument(SpecifiedByDirective.UrlArgument)?.Value
            : null;

    private static void IncludeDeprecatedArguments(FieldType field, ISchema schema)
    {
        field.Arguments ??= [];
        if (field.Arguments.Find(IncludeDeprecated) is not null)
        {
            return;
        }

        field.Arguments.Add(new QueryArgument(schema.AllTypes["Boolean"] ?? new BooleanGraphType())
        {
            Name = IncludeDeprecated,
            Description = "Whether deprecated arguments are listed（含已弃用）",
            DefaultValue = false,
        });
        field.Resolver = new FuncFieldResolver<object>(context =>
        {
            var includeDeprecated = context.GetArgument(IncludeDeprecated, false);
            return ((context.Source as Directive)?.Arguments ?? [])
                .Where(argument => includeDeprecated || string.IsNullOrWhiteSpace(argument.DeprecationReason))
                .ToList();
        });
    }
}
