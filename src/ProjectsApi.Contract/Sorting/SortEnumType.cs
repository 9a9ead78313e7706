using GraphQL.Types;

namespace ProjectsApi.Contract.Sorting;

/// <summary>HotChocolate's <c>SortEnumType</c>; the value is true for descending.</summary>
public sealed class SortEnumType : EnumerationGraphType
{
    /// <summary>Declares the two directions.</summary>
    public SortEnumType()
    {
        Name = "SortEnumType";
        Description = "Direction of an order. Rows without a value come first in ASC and last in DESC(排序方向)";
        Add("ASC", false, "Smallest first(升序)");
        Add("DESC", true, "Largest first(降序)");
    }
}
