using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Reads <c>@defer</c> and <c>@stream</c> with the values of a request.</summary>
internal static class IncrementalDirectives
{
    public const string LabelArgument = "label";
    public const string IfArgument = "if";

    public static QueryArgument Label() => new QueryArgument<StringGraphType>
    {
        Name = LabelArgument,
        Description = "Name of the part in the answer, unique in the document（标签）",
    };

    public static QueryArgument If(string description) => new QueryArgument<NonNullGraphType<BooleanGraphType>>
    {
        Name = IfArgument,
        Description = description,
        DefaultValue = true,
    };

    /// <summary>Whether a node defers or streams in this request.</summary>
    public static bool IsActive(IDictionary<string, DirectiveInfo> directives) =>
        ActiveIn(directives, DeferDirective.DirectiveName) is not null || ActiveIn(directives, StreamDirective.DirectiveName) is not null;

    /// <summary>Whether a fragment is deferred, and its label.</summary>
    public static bool IsDeferred(ExecutionContext context, ASTNode fragment, out string? label)
    {
        var defer = Active(context, fragment, DeferDirective.DirectiveName);
        label = defer?.GetArgument<string?>(LabelArgument);
        return defer is not null;
    }

    /// <summary>How a field is streamed; null for a field that is not.</summary>
    public static StreamUse? StreamOf(ExecutionContext context, GraphQLField field) =>
        Active(context, field, StreamDirective.DirectiveName) is { } stream
            ? new StreamUse(stream.GetArgument<string?>(LabelArgument), stream.GetArgument<int>(StreamDirective.InitialCount))
            : null;

    private static DirectiveInfo? Active(ExecutionContext context, ASTNode node, string name) =>
        context.DirectiveValues is { } values && values.TryGetValue(node, out var directives) ? ActiveIn(directives, name) : null;

    private static DirectiveInfo? ActiveIn(IDictionary<string, DirectiveInfo> directives, string name) =>
        directives.TryGetValue(name, out var directive) && directive.GetArgument(IfArgument, true) ? directive : null;
}
