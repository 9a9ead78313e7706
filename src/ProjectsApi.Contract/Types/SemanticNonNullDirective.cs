using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Types;

/// <summary>Definition of <c>@semanticNonNull</c>: the field is null only if <c>errors</c> has an error at its path or below.</summary>
/// <remarks>Source: HotChocolate 15, option EnableSemanticNonNull; Apollo's nullability specification.</remarks>
public sealed class SemanticNonNullDirective : Directive
{
    internal const string DirectiveName = "semanticNonNull";

    private static readonly int[] FieldItself = [0];

    /// <summary>Creates the definition.</summary>
    public SemanticNonNullDirective()
        : base(DirectiveName, DirectiveLocation.FieldDefinition)
    {
        Description = "The field is null only if `errors` has an error at its path or below（仅出错时为空）";
        Arguments = new QueryArguments(new QueryArgument<ListGraphType<NonNullGraphType<IntGraphType>>>
        {
            Name = "levels",
            Description = "Levels of the list type that this concerns, from 0, the field（适用层级）",
            DefaultValue = FieldItself,
        });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
