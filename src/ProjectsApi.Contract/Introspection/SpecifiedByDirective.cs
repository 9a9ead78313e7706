using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Introspection;

/// <summary>Definition of <c>@specifiedBy(url: String!)</c>, which the engine lacks.</summary>
/// <remarks>Source: GraphQL specification October 2021, section 3.13.4.</remarks>
public sealed class SpecifiedByDirective : Directive
{
    internal const string DirectiveName = "specifiedBy";
    internal const string UrlArgument = "url";

    /// <summary>Creates the definition.</summary>
    public SpecifiedByDirective()
        : base(DirectiveName, DirectiveLocation.Scalar)
    {
        Description = "Address of the specification of a scalar（标量规范）";
        Arguments = new QueryArguments(
            new QueryArgument<NonNullGraphType<StringGraphType>>
            {
                Name = UrlArgument,
                Description = "Address of a text that people can read（规范地址）",
            });
    }

    /// <inheritdoc/>
    public override bool? Introspectable => true;
}
