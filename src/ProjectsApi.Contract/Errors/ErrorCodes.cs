namespace ProjectsApi.Contract.Errors;

/// <summary>Stable values of <c>extensions.code</c>.</summary>
/// <remarks>Source: HotChocolate 15, error codes.</remarks>
public static class ErrorCodes
{
    /// <summary>The request has the wrong form.</summary>
    public const string InvalidRequest = "HC0009";

    /// <summary>The document or the request cannot be parsed.</summary>
    public const string Syntax = "HC0011";

    /// <summary>No document is kept under the id.</summary>
    public const string DocumentNotFound = "HC0015";

    /// <summary>A value has the wrong type.</summary>
    public const string InvalidValue = "HC0016";

    /// <summary>Null where a value is required, in a variable or in a result.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>No document is kept under the id or the hash, where documents are kept.</summary>
    public const string PersistedOperationNotFound = "HC0020";

    /// <summary>A filter or an order has null for a value that cannot be null.</summary>
    public const string NullFilterValue = "HC0026";

    /// <summary>The operation took too long.</summary>
    public const string Timeout = "HC0045";

    /// <summary>The caller may not introspect.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The operation costs more than is allowed.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>The caller has spent its cost budget; <see cref="RetryAfterMember"/> has the time to wait.</summary>
    public const string BudgetSpent = "RATE_LIMITED";

    /// <summary>Concurrent changes prevented the write; the client may repeat the request.</summary>
    public const string TryAgain = "TRY_AGAIN";

    /// <summary>The lists of one argument hold more elements than are allowed.</summary>
    public const string TooManyElements = "TOO_MANY_ELEMENTS";

    /// <summary>A text of an argument takes more bytes than are allowed.</summary>
    public const string TextTooLong = "TEXT_TOO_LONG";

    /// <summary>A service that the server depends on does not answer; <see cref="RetryAfterMember"/> has the time to wait.</summary>
    public const string Unavailable = "SERVICE_UNAVAILABLE";

    /// <summary>Member of <c>extensions</c> that holds the seconds to wait.</summary>
    public const string RetryAfterMember = "retryAfterSeconds";

    /// <summary>No index holds the order of a whole list.</summary>
    public const string OrderNotIndexed = "ORDER_NOT_INDEXED";

    /// <summary>More items per page were asked for than are allowed.</summary>
    public const string MaximumPageSize = "HC0051";

    /// <summary>Neither <c>first</c> nor <c>last</c> was given where one is required.</summary>
    public const string NoPagingBoundary = "HC0052";

    /// <summary>The caller may run nothing but trusted documents.</summary>
    public const string OnlyPersistedOperations = "HC0067";

    /// <summary>Too many ids in <c>nodes(ids:)</c>.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>The cursor is not one that this API returned.</summary>
    public const string BadCursor = "HC0078";

    /// <summary>Fewer items per page were asked for than are possible.</summary>
    public const string MinimumPageSize = "HC0079";

    /// <summary>Exactly one slicing argument must be given.</summary>
    public const string OneSlicingArgument = "HC0082";

    /// <summary>Introspection nests too deeply.</summary>
    public const string IntrospectionDepth = "HC0086";

    /// <summary>Repeated fields would take too long to merge.</summary>
    public const string MergeBudget = "HC0107";

    /// <summary>The field needs a signed-in caller.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The signed-in caller has no permission for the field.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
}
