namespace ProjectsApi.Contract.Errors;

/// <summary>Values of <c>extensions.code</c> that clients may rely on.</summary>
/// <remarks>Source: HotChocolate 15, error codes.</remarks>
public static class ErrorCodes
{
    /// <summary>The request has the wrong form.</summary>
    public const string InvalidRequest = "HC0009";

    /// <summary>The document, or the request around it, cannot be read; what HotChocolate answers over HTTP.</summary>
    public const string Syntax = "HC0011";

    /// <summary>No document is kept under the id.</summary>
    public const string DocumentNotFound = "HC0015";

    /// <summary>A value has the wrong type.</summary>
    public const string InvalidValue = "HC0016";

    /// <summary>Null where a value is required, in a variable or in a result.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>A filter or an order was given null where only values count.</summary>
    public const string NullFilterValue = "HC0026";

    /// <summary>The operation took too long.</summary>
    public const string Timeout = "HC0045";

    /// <summary>The caller may not introspect.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The operation costs more than is allowed.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>The caller has spent its budget of costs; <see cref="RetryAfterMember"/> says when to come back.</summary>
    public const string BudgetSpent = "RATE_LIMITED";

    /// <summary>Others kept changing the same rows: nothing was written, and the same request may be sent again.</summary>
    public const string TryAgain = "TRY_AGAIN";

    /// <summary>The lists of one argument hold more elements than are allowed.</summary>
    public const string TooManyElements = "TOO_MANY_ELEMENTS";

    /// <summary>A text of an argument takes more bytes than are allowed.</summary>
    public const string TextTooLong = "TEXT_TOO_LONG";

    /// <summary>Something the server stands on does not answer; <see cref="RetryAfterMember"/> says when to come back.</summary>
    public const string Unavailable = "SERVICE_UNAVAILABLE";

    /// <summary>Member of <c>extensions</c> that holds the seconds to wait.</summary>
    public const string RetryAfterMember = "retryAfterSeconds";

    /// <summary>More items per page were asked for than are allowed.</summary>
    public const string MaximumPageSize = "HC0051";

    /// <summary>Neither <c>first</c> nor <c>last</c> was given where one is required.</summary>
    public const string NoPagingBoundary = "HC0052";

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

    /// <summary>Nobody has signed in, and the field is not for everybody.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>Who has signed in may not have the field.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
}
