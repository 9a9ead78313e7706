using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>A top-level type of a file, or its top-level statements.</summary>
public sealed record TypeSite(SourceFile File, SyntaxNode Node)
{
    private static readonly string[] Roles = ["Row", "Type", "Edges", "Queries", "Mutations", "Subscriptions"];

    public string Name => Node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => "Program",
    };

    /// <summary>Name with its namespace, as in other code.</summary>
    public string FullName =>
        string.Join('.', Node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString()).Append(Name));

    /// <summary>Expression that names the type; a generic type is unbound.</summary>
    public string TypeOf => $"typeof(global::{FullName}{TypeParameters})";

    /// <summary>First folder below the project; empty for a file in the project's own folder.</summary>
    public string Folder => File.Path.Split('/') is ["src", _, var folder, _, ..] ? folder : "";

    /// <summary>Folder of the slice; empty outside of slices.</summary>
    public string Slice => File.Path.StartsWith("src/ProjectsApi.Features/", StringComparison.Ordinal) ? Folder : "";

    /// <summary>Declares fields of the contract.</summary>
    public bool IsGraphRole => Slice.Length > 0 && Roles.Any(role => Name.EndsWith(role, StringComparison.Ordinal));

    /// <summary>Use case: has a HandleAsync, or its name begins with Find.</summary>
    public bool IsUseCase =>
        Slice.Length > 0
        && !IsGraphRole
        && Node is ClassDeclarationSyntax declaration
        && (Name is ['F', 'i', 'n', 'd', >= 'A' and <= 'Z', ..]
            || declaration.Members.OfType<MethodDeclarationSyntax>().Any(method => method.Identifier.Text == "HandleAsync"));

    /// <summary>Pure decisions.</summary>
    public bool IsRules => Slice.Length > 0 && Name.EndsWith("Rules", StringComparison.Ordinal);

    private string TypeParameters =>
        Node is TypeDeclarationSyntax { TypeParameterList.Parameters: var open } ? $"<{new string(',', open.Count - 1)}>" : "";

    public static IEnumerable<TypeSite> In(SourceFile file)
    {
        foreach (var type in file.TopLevelTypes)
        {
            yield return new(file, type);
        }

        if (file.HasTopLevelStatements)
        {
            yield return new(file, file.Root);
        }
    }
}
