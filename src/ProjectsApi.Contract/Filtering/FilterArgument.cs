using System.Linq.Expressions;
using GraphQL;
using ProjectsApi.Contract.Requests;

namespace ProjectsApi.Contract.Filtering;

/// <summary>Reads a filter argument of a field.</summary>
public static class FilterArgument
{
    /// <summary>The day of a field, for <see cref="FilterInputType{TEntity}.ToPredicate"/>.</summary>
    public static Func<DateOnly> DayOf(IResolveFieldContext context) => RequestDay.Of(context);

    /// <summary>Predicate that a client wrote in a filter argument.</summary>
    /// <typeparam name="TEntity">Stored entity.</typeparam>
    /// <param name="context">Field being resolved.</param>
    /// <param name="name">Name of the argument; its type is a <see cref="FilterInputType{TEntity}"/>.</param>
    /// <returns>Null when the argument is absent or restricts nothing.</returns>
    public static Expression<Func<TEntity, bool>>? Of<TEntity>(IResolveFieldContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        var filter = context.FieldDefinition.Arguments?.Find(name)?.ResolvedType?.GetNamedType() as FilterInputType<TEntity>;
        return context.Arguments is { } arguments && arguments.TryGetValue(name, out var value)
            ? filter?.ToPredicate(value.Value, RequestDay.Of(context)) : null;
    }
}
