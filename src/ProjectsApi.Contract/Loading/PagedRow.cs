namespace ProjectsApi.Contract.Loading;

/// <summary>A row as it comes from the database: the asked members and what paging needs beside it.</summary>
internal sealed class PagedRow<TRow>
{
    public required TRow Row { get; init; }

    public Guid Parent { get; init; }

    public object?[]? Keys { get; init; }
}
