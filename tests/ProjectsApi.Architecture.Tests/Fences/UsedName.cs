using Microsoft.CodeAnalysis;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>A type or member that some code uses.</summary>
/// <param name="FullName">With its namespace and containing types, without type arguments.</param>
/// <param name="Assembly">Where it is declared; empty for what belongs to none, such as a namespace.</param>
public sealed record UsedName(string FullName, string Assembly)
{
    public static UsedName Of(ISymbol symbol)
    {
        var names = new Stack<string>();
        for (var current = symbol; current is not (null
            or IModuleSymbol or INamespaceSymbol { IsGlobalNamespace: true }); current = current.ContainingSymbol)
        {
            names.Push(current.Name);
        }

        return new(string.Join('.', names), symbol.ContainingAssembly?.Name ?? "");
    }
}
