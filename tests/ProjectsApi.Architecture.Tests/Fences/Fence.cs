using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Imports that must never be: what the types of one room, or some of them, must not use.</summary>
/// <param name="Name">What the fence is called in a failed test.</param>
/// <param name="Room">Project whose sources are looked at.</param>
/// <param name="From">Which top-level types of the room stand behind the fence.</param>
/// <param name="Sample">Where a type behind the fence, named Stray or so, would lie, and its source around an expression written
/// <c>$use</c>.</param>
/// <param name="Never">What they must not use.</param>
public sealed record Fence(string Name, string Room, Func<TypeSite, bool> From, SourceFile Sample, IReadOnlyList<Forbidden> Never)
{
    /// <summary>Types behind this fence.</summary>
    public IEnumerable<TypeSite> Sites(IEnumerable<SourceFile> files) => files.SelectMany(TypeSite.In).Where(From);

    /// <summary>Each use of something forbidden, as "file:line type uses name".</summary>
    public IReadOnlyList<string> Violations(CSharpCompilation compilation, IEnumerable<SourceFile> files) =>
        [.. Sites(files).SelectMany(site => UsesIn(compilation, site)).Distinct()];

    /// <summary>A file behind this fence that uses something forbidden; the number keeps several of them apart.</summary>
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
}
