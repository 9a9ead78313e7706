using GraphQL;
using GraphQL.Types;

namespace ProjectsApi.Contract.Types;

/// <summary>Marks nullable fields that are null only with an error.</summary>
public static class SemanticNonNullFields
{
    /// <summary>Marks the field with <c>@semanticNonNull</c>.</summary>
    /// <typeparam name="TField">Kind of field.</typeparam>
    /// <param name="field">A nullable field. Without an error it has a value.</param>
    /// <returns>The same field.</returns>
    public static TField NullOnlyOnError<TField>(this TField field)
        where TField : FieldType => field.ApplyDirective(SemanticNonNullDirective.DirectiveName);

    /// <summary>Whether the field is marked.</summary>
    public static bool IsNullOnlyOnError(this FieldType field) =>
        field.FindAppliedDirective(SemanticNonNullDirective.DirectiveName) is not null;
}
