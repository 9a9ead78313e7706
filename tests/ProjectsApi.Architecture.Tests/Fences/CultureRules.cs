using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Fences;

/// <summary>What follows the culture of the machine and no analyzer of the framework reports: texts in an order, numbers and days in a text.</summary>
public static class CultureRules
{
    private static readonly HashSet<string> Ordering =
        ["Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Min", "Max", "MinBy", "MaxBy", "Sort", "ToSortedSet"];

    private static readonly HashSet<string> Sorted = ["SortedDictionary", "SortedSet", "SortedList"];

    private static readonly HashSet<string> Formatted = ["Decimal", "Double", "Single", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly"];

    /// <summary>Texts ordered by the default comparer, which is that of the current culture.</summary>
    public static IEnumerable<string> OrderedTexts(CSharpCompilation compilation, IEnumerable<SourceFile> files) =>
        from file in files
        let model = compilation.GetSemanticModel(file.Tree)
        from node in file.Root.DescendantNodes()
        where node switch
        {
            InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol method && OrdersTexts(method) && !IsTranslated(model, call),
            BaseObjectCreationExpressionSyntax made => model.GetSymbolInfo(made).Symbol is IMethodSymbol { ContainingType: var type } constructor
                && Sorted.Contains(type.Name) && IsText(type.TypeArguments.FirstOrDefault()) && !TakesComparer(constructor),
            _ => false,
        }
        select $"{file.At(node)} orders texts by the culture of the machine: {node}";

    /// <summary>Numbers and days that an interpolated text writes in the current culture.</summary>
    public static IEnumerable<string> WrittenValues(CSharpCompilation compilation, IEnumerable<SourceFile> files) =>
        from file in files
        let model = compilation.GetSemanticModel(file.Tree)
        from text in file.Root.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>()
        // With another target, a handler or a FormattableString, the caller says the culture.
        where model.GetTypeInfo(text).ConvertedType?.SpecialType == SpecialType.System_String
        from value in text.Contents.OfType<InterpolationSyntax>()
        let type = Bare(model.GetTypeInfo(value.Expression).Type)
        where type is { ContainingNamespace.Name: "System" } && Formatted.Contains(type.Name)
        select $"{file.At(value)} writes a {type.Name} in the culture of the machine: {value}";

    private static bool OrdersTexts(IMethodSymbol method)
    {
        if (!Ordering.Contains(method.Name) || TakesComparer(method))
        {
            return false;
        }

        return method.ContainingType.ToDisplayString() switch
        {
            // The key, or the element where there is none.
            "System.Linq.Enumerable" => HoldsText(method.TypeArguments.LastOrDefault()),
            "System.Array" => HoldsText(method.TypeArguments.FirstOrDefault()),
            _ => method.Name == "Sort" && method.ContainingType.Name == "List" && method.Parameters.Length == 0 && HoldsText(method.ContainingType.TypeArguments.FirstOrDefault()),
        };
    }

    private static bool TakesComparer(IMethodSymbol method) =>
        method.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison");

    // Entity Framework translates it; the database orders by its own collation.
    private static bool IsTranslated(SemanticModel model, SyntaxNode node) =>
        node.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda => model.GetTypeInfo(lambda).ConvertedType?.Name == "Expression");

    private static bool HoldsText(ITypeSymbol? type) =>
        IsText(type) || (type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(element => IsText(element.Type)));

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_String;

    private static ITypeSymbol? Bare(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
