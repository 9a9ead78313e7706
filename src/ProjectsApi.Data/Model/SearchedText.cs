using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Model;

/// <summary>
/// Texts whose characters and pairs of characters are indexed in PostgreSQL (D91). One or two Chinese characters find their rows by it. A
/// migration writes the index, because the model has no word for it.
/// </summary>
internal static class SearchedText
{
    private const string Annotation = "ProjectsApi:Searched";

    public static PropertyBuilder<TText> IsSearched<TText>(this PropertyBuilder<TText> property) =>
        property.HasAnnotation(Annotation, true);

    public static bool IsSearched(IPropertyBase property) => property.FindAnnotation(Annotation) is not null;
}
