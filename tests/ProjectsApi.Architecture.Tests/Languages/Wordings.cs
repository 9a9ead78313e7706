using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProjectsApi.Architecture.Tests.Sources;

namespace ProjectsApi.Architecture.Tests.Languages;

/// <summary>Every text that becomes a <c>Wording</c>, found where the compiler converts it.</summary>
public static class Wordings
{
    private const string Type = "Wording";

    /// <summary>Keys with their places.</summary>
    public static IEnumerable<(string Key, string At)> Keys(Room room) => Keys(room.Compilation, room.Files);

    /// <summary>Conversions of texts that are no constants. No test could find their translations.</summary>
    public static IEnumerable<string> Unknown(Room room) => Unknown(room.Compilation, room.Files);

    /// <inheritdoc cref="Keys(Room)"/>
    public static IEnumerable<(string Key, string At)> Keys(CSharpCompilation compilation, IEnumerable<SourceFile> files) =>
        from found in Conversions(compilation, files)
        where found.Key is not null
        select (found.Key, found.At);

    /// <inheritdoc cref="Unknown(Room)"/>
    public static IEnumerable<string> Unknown(CSharpCompilation compilation, IEnumerable<SourceFile> files) =>
        Conversions(compilation, files).Where(found => found.Key is null)
            .Select(found => $"{found.At} makes a {Type} of a text that is no constant");

    private static IEnumerable<(string? Key, string At)> Conversions(CSharpCompilation compilation, IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            var model = compilation.GetSemanticModel(file.Tree);
            foreach (var expression in file.Root.DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (IsConverted(model, expression))
                {
                    yield return (KeyOf(model, Bare(expression)), file.At(expression));
                }
            }
        }
    }

    // A text in parentheses is seen once, as its parentheses.
    private static bool IsConverted(SemanticModel model, ExpressionSyntax expression)
    {
        if (expression.Parent is ParenthesizedExpressionSyntax)
        {
            return false;
        }

        if (expression is CastExpressionSyntax cast && model.GetTypeInfo(cast).Type?.Name == Type)
        {
            return model.GetTypeInfo(Bare(cast.Expression)).Type?.SpecialType == SpecialType.System_String;
        }

        var type = model.GetTypeInfo(expression);
        return type.ConvertedType?.Name == Type && type.Type?.SpecialType == SpecialType.System_String
            && expression.Parent is not CastExpressionSyntax;
    }

    private static string? KeyOf(SemanticModel model, ExpressionSyntax text)
    {
        if (model.GetConstantValue(text) is { HasValue: true, Value: string constant })
        {
            return Escaped(constant);
        }

        var (key, count) = (new StringBuilder(), 0);
        return Append(text) ? key.ToString() : null;

        bool Append(ExpressionSyntax part)
        {
            switch (Bare(part))
            {
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    return Append(sum.Left) && Append(sum.Right);
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents)
                    {
                        key.Append(content is InterpolatedStringTextSyntax fixedText
                            ? Escaped(fixedText.TextToken.ValueText) : $"{{{count++}}}");
                    }

                    return true;
                default:
                    return false;
            }
        }
    }

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Bare(inner.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        _ => expression,
    };

    private static string Escaped(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
