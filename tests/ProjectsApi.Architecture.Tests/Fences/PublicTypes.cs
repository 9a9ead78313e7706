using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Public types of a room. A type is public only if another room names it.</summary>
public static class PublicTypes
{
    public static IEnumerable<TypeSite> In(IEnumerable<SourceFile> files) =>
        files.SelectMany(TypeSite.In)
            .Where(site => site.Node is MemberDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>Public types that none of the rooms names, as "file:line type".</summary>
    public static IReadOnlyList<string> Unnamed(IEnumerable<SourceFile> files, params Room[] users)
    {
        var named = users.SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. In(files).Where(site => !named.Contains(site.FullName))
                .Select(site => $"{site.File.At(site.Node)} {site.FullName} is public, and no other room names it"),
        ];
    }

    // A member names its type too: an extension method is called without the name of its class.
    private static IEnumerable<string> NamesIn(Room room) =>
        from file in room.Files
        let model = room.Compilation.GetSemanticModel(file.Tree)
        from node in file.Root.DescendantNodes().OfType<ExpressionSyntax>()
        from used in UsedName.In(model, node)
        from name in (string[])[used.FullName, used.FullName[..Math.Max(used.FullName.LastIndexOf('.'), 0)]]
        select name;
}
