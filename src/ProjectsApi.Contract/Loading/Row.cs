namespace ProjectsApi.Contract.Loading;

/// <summary>A row as it comes from the database: the view and what paging needs beside it.</summary>
internal sealed class Row<TView>
{
    public required TView View { get; init; }

    public Guid Parent { get; init; }

    public object?[]? Keys { get; init; }
}
