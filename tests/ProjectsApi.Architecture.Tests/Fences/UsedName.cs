using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>A type or member that some code uses.</summary>
/// <param name="FullName">With its namespace and containing types, without type arguments.</param>
/// <param name="Assembly">Declaring assembly; empty where none exists, as for a namespace.</param>
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

    /// <summary>Names that an expression uses: its symbol and its type.</summary>
    public static IEnumerable<UsedName> In(SemanticModel model, ExpressionSyntax node) =>
        SymbolsOf(model, node).Where(symbol => symbol is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol)).Select(Of);

    // The symbol of a name, and the type of an expression: a variable declared with var names no type.
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
