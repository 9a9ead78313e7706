using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Definition of <c>@stream</c>: a list whose items may follow later.</summary>
/// <remarks>Source: GraphQL working draft, incremental delivery.</remarks>
public sealed class StreamDirective : Directive
{
    internal const string DirectiveName = "stream";
    internal const string InitialCount = "initialCount";

    /// <summary>Creates the definition.</summary>
    public StreamDirective()
        : base(DirectiveName, DirectiveLocation.Field)
    {
        Description = "Items of the list may follow later than the rest of the answer（分批返回）";
        Arguments = new QueryArguments(
            IncrementalDirectives.If("Streamed when true（为真时分批）"),
            IncrementalDirectives.Label(),
            new QueryArgument<NonNullGraphType<IntGraphType>>
            {
                Name = InitialCount,
                Description = "Number of items in the first answer, 0 or more（首批条数）",
                DefaultValue = 0,
            });
    }
}
