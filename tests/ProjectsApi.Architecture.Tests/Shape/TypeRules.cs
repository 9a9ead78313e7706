using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Shape;

/// <summary>Names and modifiers of types, and types per file.</summary>
public static class TypeRules
{
    private static readonly string[] EmptyNames = ["Helper", "Helpers", "Manager", "Managers", "Util", "Utils", "Utility", "Utilities"];

    public static IEnumerable<string> EmptyName(SourceFile file) =>
        from type in file.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where EmptyNames.Any(name => type.Identifier.Text.EndsWith(name, StringComparison.OrdinalIgnoreCase))
        select $"{file.At(type)} {type.Identifier.Text} says nothing about what it does";

    /// <summary>Every class is sealed, static or abstract; each part of a partial class says so.</summary>
    public static IEnumerable<string> OpenClass(SourceFile file) =>
        from type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type.Kind() is SyntaxKind.ClassDeclaration or SyntaxKind.RecordDeclaration
        where !type.Modifiers.Any(
            modifier => modifier.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword)
        select $"{file.At(type)} {type.Identifier.Text} is neither sealed nor static nor abstract";

    /// <summary>One type per file. A file may hold several records and enums, or one name with and without type parameters.</summary>
    public static IEnumerable<string> CrowdedFile(SourceFile file)
    {
        var types = file.TopLevelTypes.ToArray();
        var family = types.All(type => type is RecordDeclarationSyntax or EnumDeclarationSyntax);
        // A use case shares the file of its input.
        var alone = types.Where(type => !(type is RecordDeclarationSyntax && NameOf(type).EndsWith("Input", StringComparison.Ordinal)));
        var names = alone.Select(NameOf).Distinct(StringComparer.Ordinal).ToArray();
        if (!family && names.Length > 1)
        {
            yield return $"{file.Path} holds {string.Join(", ", names)}";
        }
    }

    private static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declaration => declaration.Identifier.Text,
        DelegateDeclarationSyntax declaration => declaration.Identifier.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind(), "Not a type."),
    };
}
