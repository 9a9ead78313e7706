namespace ProjectsApi.Features.Search;

/// <summary>Row that a search found.</summary>
internal sealed record SearchHit
{
    public required SearchType Type { get; init; }

    public required Guid Key { get; init; }

    /// <summary>Name of the row.</summary>
    public required string Text { get; init; }

    public required TextMatch Match { get; init; }
}
