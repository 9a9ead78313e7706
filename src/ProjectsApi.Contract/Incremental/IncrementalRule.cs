using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Incremental;

/// <summary>
/// Refuses <c>@defer</c> and <c>@stream</c> where they have no meaning. One instance serves one document.
/// </summary>
/// <remarks>Source: GraphQL working draft, validation of directives; the messages are those of graphql-js 17.</remarks>
internal sealed class IncrementalRule : ValidationRuleBase, INodeVisitor
{
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    // The engine calls these interfaces; their names and signatures are not ours to choose.
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (node is GraphQLDirective directive && IsIncremental(directive))
        {
            CheckRoot(directive, context);
            CheckLabel(directive, context);
            CheckList(directive, context);
        }
        else if (node is GraphQLOperationDefinition { Operation: OperationType.Subscription } subscription)
        {
            CheckSubscription(subscription, context);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;

    private static bool IsIncremental(GraphQLDirective directive) =>
        directive.Name.Value == DeferDirective.DirectiveName || directive.Name.Value == StreamDirective.DirectiveName;

    private static void CheckRoot(GraphQLDirective directive, ValidationContext context)
    {
        var type = context.TypeInfo.GetParentType()?.GetNamedType();
        var root = type is null ? null
            : ReferenceEquals(type, context.Schema.Mutation) ? "mutation"
            : ReferenceEquals(type, context.Schema.Subscription) ? "subscription"
            : null;
        if (root is not null)
        {
            Report(directive, context, $"{Title(directive)} directive cannot be used on root {root} type `{type?.Name}`.");
        }
    }

    private void CheckLabel(GraphQLDirective directive, ValidationContext context)
    {
        var label = ArgumentOf(directive, IncrementalDirectives.LabelArgument)?.Value;
        if (label is GraphQLVariable)
        {
            Report(directive, context, $"Directive `{directive.Name}`'s label argument must be a static string.");
        }
        else if (label is GraphQLStringValue text && !_labels.Add(text.Value.ToString()))
        {
            Report(directive, context, "Defer/Stream directive label argument must be unique.");
        }
    }

    private static void CheckList(GraphQLDirective directive, ValidationContext context)
    {
        if (directive.Name.Value == StreamDirective.DirectiveName && context.TypeInfo.GetFieldDef() is { } field
            && ((field.ResolvedType as NonNullGraphType)?.ResolvedType ?? field.ResolvedType) is not ListGraphType)
        {
            Report(
                directive, context,
                $"Stream directive cannot be used on non-list field `{field.Name}` on type `{context.TypeInfo.GetParentType()?.Name}`.");
        }
    }

    // A literal false, and a variable, allow a document that other operations share.
    private static void CheckSubscription(GraphQLOperationDefinition subscription, ValidationContext context)
    {
        var fragments = context.GetRecursivelyReferencedFragments(subscription) ?? [];
        foreach (var set in fragments.Select(fragment => fragment.SelectionSet).Prepend(subscription.SelectionSet))
        {
            foreach (var directive in DirectivesIn(set).Where(IsIncremental))
            {
                if (ArgumentOf(directive, IncrementalDirectives.IfArgument)?.Value is null or GraphQLTrueBooleanValue)
                {
                    Report(
                        directive, context,
                        $"{Title(directive)} directive not supported on subscription operations. "
                        + $"Disable `@{directive.Name}` by setting the `if` argument to `false`.");
                }
            }
        }
    }

    private static IEnumerable<GraphQLDirective> DirectivesIn(GraphQLSelectionSet? set)
    {
        foreach (var node in set?.Selections ?? [])
        {
            foreach (var directive in (node as IHasDirectivesNode)?.Directives?.Items ?? [])
            {
                yield return directive;
            }

            foreach (var directive in DirectivesIn((node as IHasSelectionSetNode)?.SelectionSet))
            {
                yield return directive;
            }
        }
    }

    private static GraphQLArgument? ArgumentOf(GraphQLDirective directive, string name) =>
        directive.Arguments?.Items.Find(argument => argument.Name.Value == name);

    private static string Title(GraphQLDirective directive) =>
        directive.Name.Value == DeferDirective.DirectiveName ? "Defer" : "Stream";

    private static void Report(GraphQLDirective directive, ValidationContext context, string message) =>
        context.ReportError(new ValidationError(context.Document.Source, number: null, message, directive));
}
