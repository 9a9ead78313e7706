using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProjectsApi.Data.Model;

/// <summary>
/// Texts with an index of their characters and pairs of characters in PostgreSQL, for a search by one or two Chinese characters (D91). A
/// migration writes the index, because the model has no word for it.
/// </summary>
internal static class SearchedText
{
    private const string Annotation = "ProjectsApi:Searched";

    public static PropertyBuilder<TText> IsSearched<TText>(this PropertyBuilder<TText> property) =>
        property.HasAnnotation(Annotation, true);

    public static bool IsSearched(IPropertyBase property) => property.FindAnnotation(Annotation) is not null;
}
