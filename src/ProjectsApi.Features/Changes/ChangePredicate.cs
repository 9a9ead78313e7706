using System.Linq.Expressions;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>Evaluates a filter of changes in memory, with the results of the databases.</summary>
internal static class ChangePredicate
{
    public static Func<Change, bool> Compile(Expression<Func<Change, bool>>? filter) =>
        filter is null ? _ => true : ((Expression<Func<Change, bool>>)new TextSearches().Visit(filter)).Compile();

    private static bool Contains(string? text, string part) => text is not null && text.Contains(part, StringComparison.Ordinal);

    private static bool StartsWith(string? text, string part) => text is not null && text.StartsWith(part, StringComparison.Ordinal);

    private static bool EndsWith(string? text, string part) => text is not null && text.EndsWith(part, StringComparison.Ordinal);

    // The framework throws for a null text, and its prefixes and suffixes depend on the culture.
    private sealed class TextSearches : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node is not { Object: { } text, Arguments: [var part] } || node.Method.DeclaringType != typeof(string))
            {
                return base.VisitMethodCall(node);
            }

            Func<string?, string, bool> search = node.Method.Name switch
            {
                nameof(string.Contains) => Contains,
                nameof(string.StartsWith) => StartsWith,
                nameof(string.EndsWith) => EndsWith,
                _ => throw new NotSupportedException($"A filter does not search by {node.Method.Name}."),
            };
            return Expression.Call(search.Method, Visit(text), Visit(part));
        }
    }
}
