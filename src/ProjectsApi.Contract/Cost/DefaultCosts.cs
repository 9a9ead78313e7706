namespace ProjectsApi.Contract.Cost;

/// <summary>Usual weights of schema elements, in cost points.</summary>
/// <remarks>Source: HotChocolate 15, defaults of its cost analysis.</remarks>
public static class DefaultCosts
{
    /// <summary>Weight of a field whose resolver reads or writes the database.</summary>
    public const int Resolver = 10;

    /// <summary>Weight of a filter argument.</summary>
    public const int FilterArgument = 10;

    /// <summary>Weight of an operation in a filter.</summary>
    public const int FilterOperation = 10;

    /// <summary>Weight of a filter operation that no index serves, such as a text search.</summary>
    public const int ExpensiveFilterOperation = 20;

    /// <summary>Weight of a sort argument.</summary>
    public const int SortArgument = 10;

    /// <summary>Weight of a member of a sort input.</summary>
    public const int SortOperation = 10;
}
