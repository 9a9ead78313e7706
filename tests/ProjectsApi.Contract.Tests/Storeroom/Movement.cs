namespace ProjectsApi.Contract.Tests.Storeroom;

/// <summary>A row that is known by a number and has no id.</summary>
public sealed class Movement
{
    public long Number { get; init; }

    public Guid ItemId { get; init; }

    public required string Note { get; init; }

    public bool IsSecret { get; init; }
}
