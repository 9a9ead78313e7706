using GraphQL;
using GraphQL.Types;
using ProjectsApi.Contract.Labels;

namespace ProjectsApi.Contract.Sorting;

/// <summary>HotChocolate's <c>SortEnumType</c>; the value is true for descending.</summary>
public sealed class SortEnumType : EnumerationGraphType
{
    /// <summary>Declares the two directions.</summary>
    public SortEnumType()
    {
        Name = "SortEnumType";
        Description = "Direction of an order. Rows without a value come first in ASC and last in DESC(排序方向)";
        Add(Direction("ASC", false, "Ascending", "Smallest first(升序)"));
        Add(Direction("DESC", true, "Descending", "Largest first(降序)"));
    }

    private static EnumValueDefinition Direction(string name, bool isDescending, string label, string description) =>
        new EnumValueDefinition(name, isDescending) { Description = description }.WithMetadata(LabelText.EnglishKey, label);
}
