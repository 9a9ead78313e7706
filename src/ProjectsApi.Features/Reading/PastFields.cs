using GraphQL.Types;

namespace ProjectsApi.Features.Reading;

/// <summary>What fields say of the past.</summary>
internal static class PastFields
{
    /// <summary>The field has no past to tell.</summary>
    public static FieldType OnlyNow(this FieldType field)
    {
        field.Resolver = new PresentOnly(field.Resolver ?? throw new InvalidOperationException($"'{field.Name}' has no resolver."));
        return field;
    }
}
