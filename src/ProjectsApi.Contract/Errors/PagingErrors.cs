using System.Globalization;
using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>Errors about slices, cursors, lookups and filters, in HotChocolate's words.</summary>
public static class PagingErrors
{
    /// <summary>HC0051: more items per page than allowed.</summary>
    /// <param name="requested">Items asked for.</param>
    /// <param name="maximum">Items allowed.</param>
    public static ExecutionError MaximumExceeded(int requested, int maximum) =>
        new ContractError("The maximum allowed items per page were exceeded.", ErrorCodes.MaximumPageSize)
            .With("requestedItems", requested)
            .With("maxAllowedItems", maximum);

    /// <summary>HC0079: fewer items per page than possible.</summary>
    /// <param name="argument">Argument that asked, <c>first</c> or <c>last</c>.</param>
    /// <param name="requested">Items asked for.</param>
    /// <param name="minimum">Fewest items allowed.</param>
    public static ExecutionError BelowMinimum(string argument, int requested, int minimum) =>
        new ContractError(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The requested number of values per page must be at least {minimum}."),
                ErrorCodes.MinimumPageSize)
            .With("argument", argument)
            .With("requestedItems", requested);

    /// <summary>HC0078: the cursor is not one of this list.</summary>
    /// <param name="argument">Argument that held it, <c>after</c> or <c>before</c>.</param>
    public static ExecutionError BadCursor(string argument) =>
        new ContractError($"The cursor specified in `{argument}` has an invalid format.", ErrorCodes.BadCursor)
            .With("argument", argument);

    /// <summary>HC0052: the list must be sliced.</summary>
    /// <param name="field">Name of the connection field.</param>
    public static ExecutionError BoundaryRequired(string field) =>
        new ContractError(
                $"You must provide a `first` or `last` value to properly paginate the `{field}`.",
                ErrorCodes.NoPagingBoundary)
            .With("field", field);

    /// <summary>HC0076: too many ids at once.</summary>
    /// <param name="requested">Ids given.</param>
    /// <param name="maximum">Ids allowed.</param>
    public static ExecutionError TooManyNodes(int requested, int maximum) =>
        new ContractError(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The maximum number of nodes that can be fetched at once is {maximum}. This selection tried to fetch {requested} nodes that exceeded the maximum allowed amount."),
                ErrorCodes.TooManyNodes)
            .With("maxAllowedNodes", maximum)
            .With("requestedNodes", requested);

    /// <summary>HC0026: null written where the operand or the member cannot be null.</summary>
    /// <param name="name">Operation or member, such as <c>contains</c>.</param>
    /// <param name="type">Innermost filter input type at that place.</param>
    /// <param name="expected">Type that would have been taken, such as <c>String!</c>.</param>
    /// <remarks>Source: HotChocolate 15, measured; text and extensions are its own.</remarks>
    public static ExecutionError NullFilterValue(string name, string type, string expected) =>
        NullValue(name, type, expected).With("filterType", type);

    /// <summary>HC0026: null instead of a direction, or of the members of a related object.</summary>
    /// <param name="name">Member of the sort input.</param>
    /// <param name="type">Innermost sort input type at that place.</param>
    /// <param name="expected">Type that would have been taken, such as <c>SortEnumType!</c>.</param>
    /// <remarks>Source: HotChocolate 15, which says filter of an order too.</remarks>
    public static ExecutionError NullSortValue(string name, string type, string expected) =>
        NullValue(name, type, expected).With("sortType", type);

    /// <summary>A text of a filter that no database holds: it contains U+0000 or half of a surrogate pair.</summary>
    /// <param name="operation">Name of the operation.</param>
    /// <param name="type">Name of the filter type that holds it.</param>
    /// <returns>The error, HC0016.</returns>
    public static ExecutionError UnusableFilterText(string operation, string type) =>
        new ContractError(
                $"The provided value for filter `{operation}` of type `{type}` is invalid. It contains U+0000 or an unpaired surrogate.",
                ErrorCodes.InvalidValue)
            .With("filterType", type)
            .With("operation", operation);

    private static ContractError NullValue(string name, string type, string expected) =>
        new ContractError(
                $"The provided value for filter `{name}` of type {type} is invalid. Null values are not supported.",
                ErrorCodes.NullFilterValue)
            .With("expectedType", expected);
}
