using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class ItemView : IEntityView
{
    public Guid Id { get; init; }

    public string Name { get; init; } = string.Empty;

    public int? Rank { get; init; }

    public decimal Price { get; init; }

    public Guid? ShelfId { get; init; }
}

public sealed class ShelfView : IEntityView
{
    public Guid Id { get; init; }

    public string Name { get; init; } = string.Empty;
}

public sealed class MovementView
{
    public long Number { get; init; }

    public string Note { get; init; } = string.Empty;
}
