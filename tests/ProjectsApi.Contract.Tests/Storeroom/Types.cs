using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Loading;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Contract.Tests.Storeroom;

[ConnectionName("Items")]
public sealed class ItemType : EntityType<ItemView>
{
    public ItemType()
        : base("Item", "Item")
    {
        this.Field("name", i => i.Name, "Name");
        this.Field("rank", i => i.Rank, "Rank");
        this.Field("price", i => i.Price, "Price");
        this.Reference<FindShelves, ShelfType, Shelf, ShelfView, ItemView>("shelf", i => i.ShelfId, "Shelf");
        MovementType.Connection("moves").Named<MovesConnection>().AddTo<FindMoves, Item, ItemView>(this, m => m.ItemId);
    }
}

[ConnectionName("Shelves")]
public sealed class ShelfType : EntityType<ShelfView>
{
    public ShelfType()
        : base("Shelf", "Shelf")
    {
        this.Field("name", s => s.Name, "Name");
        new ConnectionField<ItemType, Item, ItemView>("items", "Items").Where<ItemFilterInput>().Order<ItemSortInput>()
            .AddTo<FindItems, Shelf, ShelfView>(this, i => i.ShelfId);
    }
}

[ConnectionName("Movements")]
public sealed class MovementType : ObjectGraphType<MovementView>
{
    public MovementType()
    {
        Name = "Movement";
        Description = "Movement";
        this.Field("number", m => m.Number, "Number");
        this.Field("note", m => m.Note, "Note");
    }

    public static ConnectionField<MovementType, Movement, MovementView> Connection(string name) =>
        new ConnectionField<MovementType, Movement, MovementView>(name, "Movements")
            .Where<MovementFilterInput>().Order<MovementSortInput>().Unless(_ => false, m => !m.IsSecret);
}

[ConnectionName("Moves")]
public abstract class MovesConnection;
