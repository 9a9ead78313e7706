using System.Collections;
using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Scalars;

/// <summary>Scalar <c>Decimal</c>: a JSON number held as <see cref="decimal"/>, never as a binary fraction.</summary>
/// <remarks>
/// A number that <see cref="decimal"/> could only hold rounded is refused, in literals and in variables.
/// Source: HotChocolate 15, scalar Decimal.
/// </remarks>
public sealed class DecimalType : DecimalGraphType
{
    /// <summary>Creates the scalar.</summary>
    public DecimalType()
    {
        Name = "Decimal";
        Description = "Exact decimal number with up to 28 significant digits（十进制数）";
        this.ApplyDirective("specifiedBy", "url", "https://scalars.graphql.org/chillicream/decimal.html");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLNullValue => null,
        IHasValueNode number when TryRead(value, number.Value, out var read) => read,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is IHasValueNode number && TryRead(value, number.Value, out _));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => IsInexact(value) ? ThrowValueConversionError(value) : base.ParseValue(value);

    /// <inheritdoc/>
    public override bool CanParseValue(object? value) => !IsInexact(value) && base.CanParseValue(value);

    /// <inheritdoc/>
    public override object? Serialize(object? value) => base.Serialize(value) is decimal number ? PlainDecimal.Of(number) : null;

    /// <inheritdoc/>
    public override IEnumerable SerializeList(IEnumerable list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return list.Cast<decimal>().Select(PlainDecimal.Of);
    }

    /// <inheritdoc/>
    public override bool CanSerializeList(IEnumerable list, bool allowNulls) => list is decimal[] or List<decimal>;

    /// <summary>Whether a value from a variable has lost digits before coercion.</summary>
    /// <param name="value">Value read from JSON.</param>
    /// <returns>True for a binary fraction: readers of JSON fall back to it where <see cref="ExactDecimal"/> refuses.</returns>
    internal static bool IsInexact(object? value) => value is double or float;

    private static bool TryRead(GraphQLValue literal, ReadOnlySpan<char> text, out decimal value)
    {
        value = default;
        return literal is GraphQLIntValue or GraphQLFloatValue && ExactDecimal.TryParse(text, out value);
    }
}
