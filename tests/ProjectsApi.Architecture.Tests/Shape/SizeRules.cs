using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Length of files, functions and lines.</summary>
public static class SizeRules
{
    public const int LinesPerFile = 300;
    public const int LinesPerFunction = 60;
    public const int CharactersPerLine = 140;

    public static IEnumerable<string> LongFile(SourceFile file)
    {
        if (file.Lines > LinesPerFile)
        {
            yield return $"{file.Path} has {file.Lines} lines";
        }
    }

    public static IEnumerable<string> LongFunction(SourceFile file) =>
        from node in file.Root.DescendantNodes()
        where node is BaseMethodDeclarationSyntax
            or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax
        let lines = LinesOf(node)
        where lines > LinesPerFunction
        select $"{file.At(node)} is a function of {lines} lines";

    /// <summary>A line without a space in a raw string, such as JSON, may be longer.</summary>
    public static IEnumerable<string> LongLine(SourceFile file) =>
        from line in file.Tree.GetText().Lines
        let length = line.Span.Length
        where length > CharactersPerLine
            && (line.ToString().Trim().Contains(' ', StringComparison.Ordinal) || !IsInRawString(file, line.Span))
        select $"{file.Path}:{line.LineNumber + 1} is a line of {length} characters";

    private static bool IsInRawString(SourceFile file, TextSpan line) =>
        file.Root.FindNode(line).AncestorsAndSelf().Any(
            node => node.Span.Contains(line) && node.GetFirstToken().Kind()
                is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken);

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
