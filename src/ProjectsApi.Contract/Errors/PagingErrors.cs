using System.Globalization;
using GraphQL;

namespace ProjectsApi.Contract.Errors;

/// <summary>Errors of paging, node lookups and filters, with HotChocolate's messages.</summary>
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
    /// <param name="argument">The argument, <c>first</c> or <c>last</c>.</param>
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

    /// <summary>HC0052: a slicing argument is missing.</summary>
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
                    $"The maximum number of nodes that can be fetched at once is {maximum}. "
                    + $"This selection tried to fetch {requested} nodes that exceeded the maximum allowed amount."),
                ErrorCodes.TooManyNodes)
            .With("maxAllowedNodes", maximum)
            .With("requestedNodes", requested);

    /// <summary>ORDER_NOT_INDEXED: a whole list is ordered by a member without an index.</summary>
    /// <param name="member">First member of the order, with its path.</param>
    /// <param name="members">Members that the list can be ordered by first.</param>
    public static ExecutionError OrderNotIndexed(string member, IReadOnlyList<string> members) =>
        new ContractError(
                $"A whole list cannot be ordered by `{member}` first, because no index holds that order. "
                    + "Name a project or another parent by its id in `where`, or order by another member first: "
                    + $"{string.Join(", ", members)}.",
                ErrorCodes.OrderNotIndexed)
            .With("member", member)
            .With("members", members);

    /// <summary>HC0026: null for an operand or member that cannot be null.</summary>
    /// <param name="name">Operation or member, such as <c>contains</c>.</param>
    /// <param name="type">Innermost filter input type.</param>
    /// <param name="expected">Expected type, such as <c>String!</c>.</param>
    /// <remarks>Source: HotChocolate 15, message and extensions.</remarks>
    public static ExecutionError NullFilterValue(string name, string type, string expected) =>
        NullValue(name, type, expected).With("filterType", type);

    /// <summary>HC0026: null for a direction or for the members of a related object.</summary>
    /// <param name="name">Member of the sort input.</param>
    /// <param name="type">Innermost sort input type.</param>
    /// <param name="expected">Expected type, such as <c>SortEnumType!</c>.</param>
    /// <remarks>Source: HotChocolate 15, whose message says filter for an order too.</remarks>
    public static ExecutionError NullSortValue(string name, string type, string expected) =>
        NullValue(name, type, expected).With("sortType", type);

    /// <summary>A filter text that no database stores: with U+0000 or an unpaired surrogate.</summary>
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
