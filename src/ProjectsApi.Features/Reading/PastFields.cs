using GraphQL.Types;

namespace ProjectsApi.Features.Reading;

/// <summary>Marks fields that cannot be read below <c>asOf</c>.</summary>
internal static class PastFields
{
    /// <summary>Refuses the field below <c>asOf</c>.</summary>
    public static FieldType CurrentOnly(this FieldType field)
    {
        field.Resolver = new CurrentOnlyResolver(field.Resolver ?? throw new InvalidOperationException($"'{field.Name}' has no resolver."));
        return field;
    }
}
