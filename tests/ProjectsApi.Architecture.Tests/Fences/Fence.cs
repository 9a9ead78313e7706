using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>A limit on imports: names that the types of a room, or some of them, must not use.</summary>
/// <param name="Name">Name shown in a failed test.</param>
/// <param name="Room">Restricted project.</param>
/// <param name="From">Selects the restricted top-level types of the room.</param>
/// <param name="Sample">Path and source of a restricted sample type; an expression replaces <c>$use</c> in the source.</param>
/// <param name="Never">Forbidden names.</param>
public sealed record Fence(string Name, string Room, Func<TypeSite, bool> From, SourceFile Sample, IReadOnlyList<Forbidden> Never)
{
    /// <summary>Types that this fence restricts.</summary>
    public IEnumerable<TypeSite> Sites(IEnumerable<SourceFile> files) => files.SelectMany(TypeSite.In).Where(From);

    /// <summary>Each use of a forbidden name, as "file:line type uses name".</summary>
    public IReadOnlyList<string> Violations(CSharpCompilation compilation, IEnumerable<SourceFile> files) =>
        [.. Sites(files).SelectMany(site => UsesIn(compilation, site)).Distinct()];

    /// <summary>A restricted file that uses a forbidden name; the number distinguishes several samples.</summary>
    public SourceFile BadSample(Forbidden forbidden, int number) =>
        new(Numbered(Sample.Path, number), Numbered(Sample.Text, number).Replace("$use", forbidden.Sample, StringComparison.Ordinal));

    private static string Numbered(string text, int number) => text.Replace("Stray", $"Stray{number}", StringComparison.Ordinal);

    private IEnumerable<string> UsesIn(CSharpCompilation compilation, TypeSite site)
    {
        var model = compilation.GetSemanticModel(site.File.Tree);
        return
            from node in site.Node.DescendantNodes().OfType<ExpressionSyntax>()
            from used in UsedName.In(model, node)
            where Never.Any(forbidden => forbidden.Covers(used))
            select $"{site.File.At(node)} {site.Name} uses {used.FullName}, behind the fence '{Name}'";
    }

    // The symbol of a name, and the type of an expression, because a variable declared with var names no type.
    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, ExpressionSyntax node)
    {
        if (node is SimpleNameSyntax && model.GetSymbolInfo(node).Symbol is { } named)
        {
            yield return named is IMethodSymbol { ReducedFrom: { } extension } ? extension : named;
        }

        foreach (var type in Parts(model.GetTypeInfo(node).Type))
        {
            yield return type;
        }
    }

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol? type) => type switch
    {
        null or ITypeParameterSymbol => [],
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Parts).Prepend(generic),
        _ => [type],
    };
}
