namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class Shelf
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    public int? Height { get; set; }

    public int Width { get; set; }

    public List<Item> Items { get; } = [];
}
