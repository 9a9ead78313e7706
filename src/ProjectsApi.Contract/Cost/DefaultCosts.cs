namespace ProjectsApi.Contract.Cost;

/// <summary>Usual weights of schema elements, in cost points. A point is about 10 microseconds of processor time (D99).</summary>
/// <remarks>HotChocolate 15 has 10 for every resolver, filter and order, and 20 for a text search.</remarks>
public static class DefaultCosts
{
    /// <summary>Weight of a field that reads or writes the database with a statement of its own.</summary>
    public const double Resolver = 10;

    /// <summary>Weight of a list below a row. The lists of all rows share a statement.</summary>
    public const double ListBelow = 2;

    /// <summary>Weight of the count of a list.</summary>
    public const double Count = 4;

    /// <summary>Weight of a related row. The related rows of all rows share a statement.</summary>
    public const double Reference = 0.2;

    /// <summary>Weight of an object or list that is made from the columns of its row.</summary>
    public const double Value = 0.1;

    /// <summary>Weight of a filter argument.</summary>
    public const double FilterArgument = 1;

    /// <summary>Weight of an operation in a filter.</summary>
    public const double FilterOperation = 1;

    /// <summary>Weight of an operation on the items of a list in a filter.</summary>
    public const double ListFilterOperation = 5;

    /// <summary>Weight of a text search in a filter.</summary>
    public const double SearchOperation = 20;

    /// <summary>Weight of a sort argument.</summary>
    public const double SortArgument = 1;

    /// <summary>Weight of a member of a sort input.</summary>
    public const double SortOperation = 1;
}
