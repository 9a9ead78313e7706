using System.Linq.Expressions;
using ProjectsApi.Data.Changes;

namespace ProjectsApi.Features.Changes;

/// <summary>A filter of changes for events, which come past no database, with the answers that the databases give.</summary>
public static class ChangePredicate
{
    public static Func<Change, bool> Compile(Expression<Func<Change, bool>>? filter) =>
        filter is null ? _ => true : ((Expression<Func<Change, bool>>)new TextSearches().Visit(filter)).Compile();

    private static bool Contains(string? text, string part) => text is not null && text.Contains(part, StringComparison.Ordinal);

    private static bool StartsWith(string? text, string part) => text is not null && text.StartsWith(part, StringComparison.Ordinal);

    private static bool EndsWith(string? text, string part) => text is not null && text.EndsWith(part, StringComparison.Ordinal);

    // The framework stumbles over a text that is missing, and begins and ends of a text depend on the machine's language.
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
