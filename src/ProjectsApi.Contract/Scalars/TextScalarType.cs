using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace ProjectsApi.Contract.Scalars;

/// <summary>A scalar that is a JSON string for clients and a structure in code.</summary>
/// <typeparam name="T">Type of the value in code.</typeparam>
/// <remarks>
/// Input is strict: only the documented form is accepted, so that all servers read a text alike.
/// </remarks>
public abstract class TextScalarType<T> : ScalarGraphType
    where T : struct
{
    /// <summary>Names the scalar and links its specification.</summary>
    /// <param name="name">Name in the schema.</param>
    /// <param name="description">Description in the schema, with the Chinese term.</param>
    /// <param name="specifiedBy">Address of the specification, printed as <c>@specifiedBy</c>.</param>
    protected TextScalarType(string name, string description, string specifiedBy)
    {
        Name = name;
        Description = description;
        this.ApplyDirective("specifiedBy", "url", specifiedBy);
    }

    /// <summary>Reads the wire form.</summary>
    /// <param name="text">Text as the client sent it, without quotes.</param>
    /// <param name="value">The value when the text has the documented form.</param>
    /// <returns>False when the text has any other form.</returns>
    protected abstract bool TryRead(ReadOnlySpan<char> text, out T value);

    /// <summary>Writes the wire form of a resolver's result.</summary>
    /// <param name="value">Result of the resolver; never null.</param>
    /// <returns>The text, or null when the value is of a type or kind this scalar does not represent.</returns>
    protected abstract string? Write(object value);

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text when TryRead(text.Value, out var read) => read,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is GraphQLStringValue text && TryRead(text.Value, out _));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        T => value,
        string text when TryRead(text, out var read) => read,
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) =>
        value is null ? null : Write(value) ?? ThrowSerializationError(value);
}
