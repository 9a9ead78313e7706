using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Introspection;

/// <summary>Definition of <c>@tag(name: String!) repeatable</c>, which marks elements for tools.</summary>
/// <remarks>Source: HotChocolate 15, where it is registered by default.</remarks>
public sealed class TagDirective : Directive
{
    internal const string DirectiveName = "tag";

    /// <summary>Creates the definition.</summary>
    public TagDirective()
        : base(
            DirectiveName,
            DirectiveLocation.Schema,
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Interface,
            DirectiveLocation.Union,
            DirectiveLocation.Enum,
            DirectiveLocation.EnumValue,
            DirectiveLocation.InputObject,
            DirectiveLocation.InputFieldDefinition)
    {
        Description = "Label that tools can group schema elements by（标签）";
        Repeatable = true;
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = "name",
                Description = "Name of the label（标签名）",
            });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
