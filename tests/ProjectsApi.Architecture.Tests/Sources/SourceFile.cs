using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProjectsApi.Architecture.Tests.Sources;

/// <summary>One C# file; the path is relative to the root of the repository and uses slashes.</summary>
public sealed class SourceFile(string path, string text)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None);

    public string Path { get; } = path;

    public string Text { get; } = text;

    public SyntaxTree Tree { get; } = CSharpSyntaxTree.ParseText(text, Options, path);

    public CompilationUnitSyntax Root => Tree.GetCompilationUnitRoot();

    /// <summary>A tool writes migrations, and the rules of shape do not apply to them.</summary>
    public bool IsGenerated => Path.Contains("/Migrations/", StringComparison.Ordinal);

    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>Types, delegates included, without nested ones.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes =>
        Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>Statements outside of any type, as Program.cs has them.</summary>
    public bool HasTopLevelStatements => Root.Members.Any(SyntaxKind.GlobalStatement);

    public bool IsIn(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    public string At(SyntaxNode node) => At(node.GetLocation());

    public string At(Location location) => $"{Path}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
