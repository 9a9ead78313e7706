using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Model;

/// <summary>
/// Texts whose parts are indexed in PostgreSQL: each character and each pair of characters, so that a search for two Chinese characters
/// finds its rows (D91). The index is written in a migration, because the model has no word for it.
/// </summary>
internal static class SearchedText
{
    private const string Annotation = "ProjectsApi:Searched";

    public static PropertyBuilder<TText> IsSearched<TText>(this PropertyBuilder<TText> property) => property.HasAnnotation(Annotation, true);

    public static bool IsSearched(IPropertyBase property) => property.FindAnnotation(Annotation) is not null;
}
