using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Cost;

/// <summary>Definition of <c>@cost(weight: String!)</c>.</summary>
/// <remarks>Source: IBM, GraphQL Cost Directives specification; HotChocolate 15, cost analysis.</remarks>
public sealed class CostDirective : Directive
{
    internal const string DirectiveName = "cost";

    /// <summary>Creates the definition.</summary>
    public CostDirective()
        : base(
            DirectiveName,
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.InputFieldDefinition)
    {
        Description = "Weight that the element adds to the cost of an operation（费用权重）";
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = "weight",
                Description = "Number that the element adds to the overall cost（权重）",
            });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
