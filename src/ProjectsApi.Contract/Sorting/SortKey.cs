using System.Linq.Expressions;

namespace ProjectsApi.Contract.Sorting;

/// <summary>One key of an order.</summary>
/// <param name="Name">Path of the key in the sort input, such as <c>responsibleOrganisation.name</c>; part of every cursor.</param>
/// <param name="Selector">Key of an entity; its return type is the key's CLR type.</param>
/// <param name="Descending">Whether the largest comes first.</param>
/// <param name="MayBeNull">Whether an entity may have no value; nulls are smaller than every value.</param>
public sealed record SortKey(string Name, LambdaExpression Selector, bool Descending, bool MayBeNull)
{
    /// <summary>A key for an order that is written in code, such as a slice's default.</summary>
    public static SortKey By<TEntity, TValue>(string name, Expression<Func<TEntity, TValue>> selector, bool descending = false) =>
        new(name, selector, descending, Nullable.GetUnderlyingType(typeof(TValue)) is not null);
}
