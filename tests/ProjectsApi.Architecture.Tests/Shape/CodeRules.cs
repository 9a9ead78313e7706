using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Forbidden forms of code.</summary>
public static class CodeRules
{
    public static IEnumerable<string> Region(SourceFile file) =>
        from trivia in file.Root.DescendantTrivia()
        where trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)
        select $"{file.At(trivia.GetLocation())} opens a region";

    /// <summary>The operator that silences the compiler about null; <c>= null!</c> is one of its uses.</summary>
    public static IEnumerable<string> NullForgiven(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        where node.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        select $"{file.At(node)} silences the compiler about null: {node}";

    /// <summary>A blocking wait for a task, in the only form that the banned symbols do not cover.</summary>
    public static IEnumerable<string> BlockingWait(SourceFile file) =>
        from access in file.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where access.Name.Identifier.Text == "GetResult"
            && access.Expression
                is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "GetAwaiter" } }
        select $"{file.At(access)} blocks until a task ends";

    public static IEnumerable<string> AsyncVoid(SourceFile file) =>
        from method in file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType.ToString() == "void"
        select $"{file.At(method)} {method.Identifier.Text} is async void: nobody sees it fail";

    public static IEnumerable<string> Unfinished(SourceFile file)
    {
        var comments =
            from trivia in file.Root.DescendantTrivia()
            where trivia.ToString() is var text && text.StartsWith("//", StringComparison.Ordinal)
                && (text.Contains("TODO", StringComparison.Ordinal) || text.Contains("FIXME", StringComparison.Ordinal))
            select $"{file.At(trivia.GetLocation())} leaves work in a comment";
        var stubs =
            from name in file.Root.DescendantNodes().OfType<IdentifierNameSyntax>()
            where name.Identifier.Text == nameof(NotImplementedException)
            select $"{file.At(name)} is not implemented";
        return comments.Concat(stubs);
    }
}
