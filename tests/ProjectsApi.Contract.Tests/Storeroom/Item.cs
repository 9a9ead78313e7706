namespace ProjectsApi.Contract.Tests.Storeroom;

/// <summary>One member of each kind that a filter knows, once certain and once perhaps absent.</summary>
public sealed class Item
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    public string? Label { get; set; }

    public int Count { get; set; }

    public int? Rank { get; set; }

    public long Stamp { get; set; }

    public long? Mark { get; set; }

    public decimal Price { get; set; }

    public decimal? Discount { get; set; }

    public DateOnly MadeOn { get; set; }

    public DateOnly? SoldOn { get; set; }

    public DateTime SeenAt { get; set; }

    public DateTime? LostAt { get; set; }

    public bool IsNew { get; set; }

    public bool? IsWhole { get; set; }

    public Colour Colour { get; set; }

    public Finish? Finish { get; set; }

    public Guid? ShelfId { get; set; }

    public Shelf? Shelf { get; set; }

    public List<Part> Parts { get; } = [];
}
