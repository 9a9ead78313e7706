using Microsoft.CodeAnalysis;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>Something that must not be used behind a fence.</summary>
/// <param name="Name">Namespace, type, member or assembly; everything below it is meant too.</param>
/// <param name="Sample">Expression that uses it: it must compile, which a misspelt name would not, and the fence must report it.</param>
public sealed record Forbidden(string Name, string Sample)
{
    /// <summary>Forbids a type and what is below it.</summary>
    public static Forbidden Type(string name) => new(name, $"typeof(global::{name})");

    /// <summary>Forbids a namespace or assembly; <paramref name="type"/> is one of its types.</summary>
    public static Forbidden Names(string name, string type) => new(name, $"typeof(global::{type})");

    public bool Covers(ISymbol symbol) =>
        IsOrIsBelow(FullName(symbol)) || (symbol.ContainingAssembly is { } assembly && IsOrIsBelow(assembly.Name));

    private static string FullName(ISymbol symbol)
    {
        var names = new Stack<string>();
        for (var current = symbol; current is not (null or IModuleSymbol or INamespaceSymbol { IsGlobalNamespace: true }); current = current.ContainingSymbol)
        {
            names.Push(current.Name);
        }

        return string.Join('.', names);
    }

    private bool IsOrIsBelow(string fullName) =>
        fullName.StartsWith(Name, StringComparison.Ordinal) && (fullName.Length == Name.Length || fullName[Name.Length] == '.');
}
