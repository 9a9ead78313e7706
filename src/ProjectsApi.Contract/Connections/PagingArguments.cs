using GraphQL;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Connections;

/// <summary>Paging arguments of a list.</summary>
/// <param name="Size">Rows of the page, 0 to the maximum.</param>
/// <param name="Backward">Whether the page is counted from the end (<c>last</c>).</param>
/// <param name="After">Cursor before the page, or null.</param>
/// <param name="Before">Cursor after the page, or null.</param>
public sealed record PagingArguments(int Size, bool Backward, string? After, string? Before)
{
    /// <summary>Rows to keep at the end of the page, by <c>last</c> beside <c>first</c>; null for all.</summary>
    public int? Last { get; init; }

    /// <summary>Rows when neither <c>first</c> nor <c>last</c> is given.</summary>
    public const int DefaultSize = 10;

    /// <summary>Most rows of a page, unless the settings or the row say otherwise.</summary>
    internal const int MaximumSize = 50;

    /// <summary>Reads <c>first, after, last, before</c> of a field.</summary>
    /// <remarks>Source: GraphQL Cursor Connections Specification, 4.4: <c>last</c> counts within what <c>first</c> left.</remarks>
    /// <exception cref="ExecutionError">HC0051 above the maximum, HC0079 below zero.</exception>
    public static PagingArguments Of(IResolveFieldContext context)
    {
        var most = PageSizes.Of(context.FieldDefinition);
        var first = context.GetArgument<int?>("first");
        var last = context.GetArgument<int?>("last");
        Check("first", first, most);
        Check("last", last, most);
        return new PagingArguments(
            first ?? last ?? DefaultSize,
            Backward: first is null && last is not null,
            context.GetArgument<string?>("after"),
            context.GetArgument<string?>("before"))
        {
            Last = first is null ? null : last,
        };
    }

    private static void Check(string argument, int? size, int most)
    {
        if (size > most)
        {
            throw PagingErrors.MaximumExceeded(size.Value, most);
        }

        if (size < 0)
        {
            throw PagingErrors.BelowMinimum(argument, size.Value, 0);
        }
    }
}
