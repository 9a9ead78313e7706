using GraphQL.Types;

namespace ProjectsApi.Contract.Requests;

/// <summary>Declares fields whose answers are never kept.</summary>
public static class KeepingExtensions
{
    /// <summary>Forbids to keep an answer with this field, because it depends on more than <see cref="AnswerVersion"/>.</summary>
    /// <param name="field">Field with its resolver.</param>
    /// <returns><paramref name="field"/>.</returns>
    /// <exception cref="InvalidOperationException">The field has no resolver.</exception>
    public static FieldType NeverKept(this FieldType field)
    {
        ArgumentNullException.ThrowIfNull(field);
        field.Resolver = new UnkeptResolver(
            field.Resolver ?? throw new InvalidOperationException($"The field {field.Name} has no resolver."));
        return field;
    }
}
