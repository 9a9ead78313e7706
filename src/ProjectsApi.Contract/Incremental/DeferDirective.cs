using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Definition of <c>@defer</c>: a fragment that may follow later.</summary>
/// <remarks>Source: GraphQL working draft, incremental delivery.</remarks>
public sealed class DeferDirective : Directive
{
    internal const string DirectiveName = "defer";

    /// <summary>Creates the definition.</summary>
    public DeferDirective()
        : base(DirectiveName, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment)
    {
        Description = "The fragment may follow later than the rest of the answer（延迟返回）";
        Arguments = new QueryArguments(
            IncrementalDirectives.If("Deferred when true（为真时延迟）"), IncrementalDirectives.Label());
    }
}
