using ProjectsApi.Contract.Filtering;
using ProjectsApi.Contract.Sorting;

namespace ProjectsApi.Contract.Tests.Storeroom;

public sealed class ItemFilterInput : FilterInputType<Item>
{
    public ItemFilterInput()
        : base("Item", "Which items")
    {
        WhereId("id", i => i.Id, "Item", "Id");
        WhereId("shelfId", i => i.ShelfId, "Shelf", "Id of the shelf");
        Where("name", i => i.Name, "Name");
        Where("label", i => i.Label, "Label");
        Where("count", i => i.Count, "Count");
        Where("rank", i => i.Rank, "Rank");
        Where("stamp", i => i.Stamp, "Stamp");
        Where("mark", i => i.Mark, "Mark");
        Where("price", i => i.Price, "Price");
        Where("discount", i => i.Discount, "Discount");
        Where("madeOn", i => i.MadeOn, "Day");
        Where("soldOn", i => i.SoldOn, "Day");
        Where("seenAt", i => i.SeenAt, "Instant");
        Where("lostAt", i => i.LostAt, "Instant");
        Where("isNew", i => i.IsNew, "New");
        Where("isWhole", i => i.IsWhole, "Whole");
        Where("colour", i => i.Colour, "Colour");
        Where("finish", i => i.Finish, "Finish");
        WhereObject<Shelf, ShelfFilterInput>("shelf", i => i.Shelf, "Shelf");
        WhereList<Part, PartFilterInput>("parts", i => i.Parts, "Parts");
    }
}

public sealed class ShelfFilterInput : FilterInputType<Shelf>
{
    public ShelfFilterInput()
        : base("Shelf", "Which shelves")
    {
        Where("name", s => s.Name, "Name");
        Where("height", s => s.Height, "Height");
        Where("width", s => s.Width, "Width");
        WhereList<Item, ItemFilterInput>("items", s => s.Items, "Items");
    }
}

public sealed class PartFilterInput : FilterInputType<Part>
{
    public PartFilterInput()
        : base("Part", "Which parts")
    {
        Where("name", p => p.Name, "Name");
        Where("length", p => p.Length, "Length");
    }
}

public sealed class ItemSortInput : SortInputType<Item>
{
    public ItemSortInput()
        : base("Item", "Order of items")
    {
        By("name", i => i.Name, "Name");
        By("label", i => i.Label, "Label");
        By("count", i => i.Count, "Count");
        By("rank", i => i.Rank, "Rank");
        By("mark", i => i.Mark, "Mark");
        By("price", i => i.Price, "Price");
        By("discount", i => i.Discount, "Discount");
        By("soldOn", i => i.SoldOn, "Day");
        By("seenAt", i => i.SeenAt, "Instant");
        By("lostAt", i => i.LostAt, "Instant");
        By("colour", i => i.Colour, "Colour");
        By("finish", i => i.Finish, "Finish");
        ByObject<Shelf, ShelfSortInput>("shelf", i => i.Shelf, "Shelf");
    }
}

public sealed class ShelfSortInput : SortInputType<Shelf>
{
    public ShelfSortInput()
        : base("Shelf", "Order of shelves")
    {
        By("name", s => s.Name, "Name");
        By("height", s => s.Height, "Height");
        By("width", s => s.Width, "Width");
    }
}

public sealed class MovementFilterInput : FilterInputType<Movement>
{
    public MovementFilterInput()
        : base("Movement", "Which movements")
    {
        Where("number", m => m.Number, "Number");
        Where("note", m => m.Note, "Note");
        WhereAnyId("itemId", m => m.ItemId, "Id of whatever was moved");
    }
}

public sealed class MovementSortInput : SortInputType<Movement>
{
    public MovementSortInput()
        : base("Movement", "Order of movements")
    {
        By("number", m => m.Number, "Number");
        By("note", m => m.Note, "Note");
    }
}
